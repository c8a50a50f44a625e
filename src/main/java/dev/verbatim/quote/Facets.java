package dev.verbatim.quote;

import static java.util.stream.Collectors.joining;

import dev.verbatim.quote.FacetView.Value;
import dev.verbatim.sql.NamedQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the quotes that a filter lets through by their values: by the tally where that knows all
 * that is asked for, else one by one, and then in a sample where they are too many.
 */
final class Facets {

  private static final int MOST_VALUES = 20;
  private static final int MOST_YEARS = 200;

  // The row of no facet counts all quotes, the row of no value those without one. All facets are
  // counted in one pass; "grouped" has a bit for each that a row is not of.
  private static final String COUNTS =
      """
      with m as %s (select %s from %s q%s%s),
      %s g as materialized (
        select %s as grouped, %s sum(m.n) as quotes from m group by grouping sets (%s))
      select c.facet, c.value, c.quotes, coalesce(s.name, t.label_en)
      from (select '' as facet, cast(null as text) as value, coalesce(g.quotes, 0) as quotes
            from g where g.grouped = %d
            %s) c
      left join speaker s on c.facet = 'speaker' and s.id = c.value
      left join topic t on c.facet = 'topic' and t.id = c.value
      """;

  private static final String OF_VALUES =
      """
      union all (select '%1$s', %2$s, sum(g.quotes) from g where g.grouped = %3$d group by %4$s
                 order by %4$s is not null, %5$s, %4$s limit %6$d)
      """;

  private static final String OF_TOPICS =
      """
      union all (select 'topic', x.topic_id, count(*) from x group by x.topic_id
                 order by count(*) desc, x.topic_id limit %d)
      union all (select 'topic', null,
                   (select coalesce(sum(m.n), 0) from m) - (select count(distinct x.id) from x))
      """;

  private static final String TOPICS =
      """
      x as materialized (
        select m.id, x.topic_id
        from m cross join lateral (
          select x.topic_id from quote_topic x where x.quote_id = m.id offset 0) x
        join topic on topic.id = x.topic_id),
      """;

  private static final String MOST_FIRST = "sum(g.quotes) desc";

  // A join with the names keeps no order.
  private static final Comparator<Count> MOST =
      Comparator.comparingLong(Count::quotes).reversed().thenComparing(Count::shown);
  private static final Comparator<Count> NEWEST = Comparator.comparing(Count::shown).reversed();

  private final DataSource database;
  private final QuoteFilter filter;
  private final Optional<TextQuery> text;

  private Facets(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    this.database = database;
    this.filter = filter;
    this.text = text;
  }

  private record Count(String facet, @Nullable String value, long quotes, @Nullable String label) {

    String shown() {
      return String.valueOf(value);
    }
  }

  /** The facets that the filter asks for, in its order. */
  static List<FacetView> of(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    return new Facets(database, filter, text).views();
  }

  private List<FacetView> views() {
    List<Facet> tallied =
        filter.isTallied() ? filter.facets().stream().filter(Facet::isTallied).toList() : List.of();
    List<Facet> counted = filter.facets().stream().filter(f -> !tallied.contains(f)).toList();
    Map<Facet, FacetView> views = new HashMap<>();
    if (!tallied.isEmpty()) {
      add(
          views,
          tallied,
          counts("quote_tally", "q.quotes as n", tallied, Optional.empty(), ""),
          null);
    }
    if (!counted.isEmpty()) {
      count(views, counted);
    }
    return filter.facets().stream()
        .flatMap(facet -> Optional.ofNullable(views.get(facet)).stream())
        .toList();
  }

  private void count(Map<Facet, FacetView> views, List<Facet> facets) {
    Optional<Sample> sample = Sample.expected(database, filter, text);
    List<Count> counts = oneByOne(facets, sample);
    if (sample.isEmpty() && total(counts) > Sample.MOST) {
      sample = Optional.of(Sample.unexpected(database, filter, text));
      counts = oneByOne(facets, sample);
    }
    add(views, facets, counts, sample.map(SampleView::of).orElse(null));
  }

  private List<Count> oneByOne(List<Facet> facets, Optional<Sample> sample) {
    String bound = sample.isEmpty() ? " limit " + (Sample.MOST + 1) : "";
    return counts("quote", "q.id, 1 as n", facets, sample, bound);
  }

  private List<Count> counts(
      String table, String columns, List<Facet> facets, Optional<Sample> sample, String bound) {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    sample.ifPresent(taken -> taken.limit(filter, conditions));
    List<String> names = facets.stream().filter(Facet::isTallied).map(Facet::parameter).toList();
    String sql =
        COUNTS.formatted(
            facets.contains(Facet.TOPIC) ? "materialized" : "not materialized",
            columns + each(facets, Facet::isTallied, this::named),
            table,
            conditions.whereClause(),
            bound,
            facets.contains(Facet.TOPIC) ? TOPICS : "",
            names.isEmpty() ? "0" : "grouping(" + String.join(", ", names) + ")",
            each(facets, Facet::isTallied, facet -> facet.parameter() + ", "),
            "()" + each(facets, Facet::isTallied, facet -> ", (" + facet.parameter() + ")"),
            (1 << names.size()) - 1,
            each(facets, facet -> true, facet -> branch(facet, names)));
    return NamedQuery.listPlannedAnew(
        database,
        sql,
        conditions.parameters(),
        row -> new Count(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)));
  }

  private static String each(
      List<Facet> facets, Predicate<Facet> which, Function<Facet, String> text) {
    return facets.stream().filter(which).map(text).collect(joining());
  }

  private String named(Facet facet) {
    return ", " + facet.expression(filter) + " as " + facet.parameter();
  }

  private static String branch(Facet facet, List<String> names) {
    String name = facet.parameter();
    int all = (1 << names.size()) - 1;
    int grouped = all & ~(1 << names.size() >> (names.indexOf(name) + 1));
    return switch (facet) {
      case TOPIC -> OF_TOPICS.formatted(MOST_VALUES + 1);
      case YEAR ->
          OF_VALUES.formatted(
              name, "to_char(g.year, 'FM0000')", grouped, "g.year", "g.year desc", MOST_YEARS + 1);
      // Case does not count where a publisher is asked for.
      case PUBLISHER ->
          OF_VALUES.formatted(
              name, "min(g.publisher)", grouped, "lower(g.publisher)", MOST_FIRST, MOST_VALUES + 1);
      case SPEAKER, LANGUAGE, FORM ->
          OF_VALUES.formatted(name, "g." + name, grouped, "g." + name, MOST_FIRST, MOST_VALUES + 1);
    };
  }

  private static long total(List<Count> counts) {
    return counts.stream().filter(c -> c.facet().isEmpty()).mapToLong(Count::quotes).sum();
  }

  private static void add(
      Map<Facet, FacetView> views,
      List<Facet> facets,
      List<Count> counts,
      @Nullable SampleView sample) {
    for (Facet facet : facets) {
      views.put(facet, view(facet, counts, sample));
    }
  }

  private static FacetView view(Facet facet, List<Count> counts, @Nullable SampleView sample) {
    List<Count> own =
        counts.stream().filter(count -> count.facet().equals(facet.parameter())).toList();
    List<Value> values =
        own.stream()
            .filter(count -> count.value() != null)
            .sorted(facet == Facet.YEAR ? NEWEST : MOST)
            .limit(facet == Facet.YEAR ? MOST_YEARS : MOST_VALUES)
            .map(count -> new Value(count.shown(), count.label(), count.quotes()))
            .toList();
    long shown = values.stream().mapToLong(Value::count).sum();
    long without = own.stream().filter(c -> c.value() == null).mapToLong(Count::quotes).sum();
    Long others = facet == Facet.TOPIC ? null : total(counts) - shown - without;
    return new FacetView(facet.parameter(), values, others, without, sample);
  }
}
