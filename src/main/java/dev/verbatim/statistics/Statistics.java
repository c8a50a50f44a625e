package dev.verbatim.statistics;

import dev.verbatim.quote.QuoteConditions;
import dev.verbatim.quote.QuoteFilter;
import dev.verbatim.quote.Sample;
import dev.verbatim.quote.SampleView;
import dev.verbatim.quote.TextQuery;
import dev.verbatim.sql.NamedQuery;
import dev.verbatim.statistics.Grouping.Days;
import dev.verbatim.statistics.StatisticsView.Group;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Measures quotes: by their tally where that knows all that is asked for, else one by one, and then
 * in a sample where they are very many.
 */
final class Statistics {

  /** The most quotes that are measured one by one. */
  private static final int MOST = 200_000;

  // Rows of what is measured: a kind, what the group is called, the number, and how many groups
  // there are of the kind.
  private static final String GROUPS =
      """
      with m as (
        select q.document_id, q.speaker_id, q.status, %1$s as n, %2$s as key, %3$s as name,
               %4$s as is_told
        from %5$s q%6$s%7$s),
      grouped as (
        select case when key is null then 'without' when is_told then 'group' else 'coarser' end
                 as kind,
               case when is_told then key end as key, min(name) as name, %8$s as value
        from m group by 1, 2),
      numbered as (
        select *, count(*) over (partition by kind) as groups,
               row_number() over (partition by kind order by %9$s) as place
        from grouped)
      select c.kind, c.key, coalesce(s.name, t.label_en, c.name), c.value, c.groups
      from numbered c
      left join speaker s on c.key = s.id and %10$s
      left join topic t on c.key = t.id and %11$s
      where c.place <= :limit
      order by c.kind, c.place
      """;

  private static final String TOTAL =
      "with m as (select q.document_id, q.speaker_id, q.status, %s as n from %s q%s)"
          + " select %s from m having count(*) > 0";

  private final DataSource database;
  private final QuoteFilter filter;
  private final Optional<TextQuery> text;
  private final Metric metric;
  private final @Nullable Grouping grouping;
  private final Optional<Sample> sample;
  private final boolean isTallied;

  private Statistics(
      DataSource database, QuoteFilter filter, Metric metric, @Nullable Grouping grouping) {
    this.database = database;
    this.filter = filter;
    this.text = filter.text().map(asked -> TextQuery.of(database, asked, filter.languages()));
    this.metric = metric;
    this.grouping = grouping;
    this.isTallied = filter.isTallied() && grouping != Grouping.TOPIC;
    this.sample = isTallied ? Optional.empty() : Sample.expected(database, filter, text, MOST);
  }

  private record Row(
      String kind, @Nullable String key, @Nullable String label, Number value, long groups) {}

  /**
   * @param limit how many groups at most
   */
  static StatisticsView of(
      DataSource database,
      QuoteFilter filter,
      Metric metric,
      @Nullable Grouping grouping,
      int limit) {
    return new Statistics(database, filter, metric, grouping).view(limit);
  }

  private StatisticsView view(int limit) {
    Number total = total();
    SampleView sampled = sample.map(SampleView::of).orElse(null);
    if (grouping == null) {
      return new StatisticsView(
          metric.parameter(), metric.definition(), total, null, null, null, null, null, sampled);
    }
    List<Row> rows = rows(grouping, limit);
    List<Row> groups = rows.stream().filter(row -> row.kind().equals("group")).toList();
    return new StatisticsView(
        metric.parameter(),
        metric.definition(),
        total,
        grouping.parameter(),
        groups.stream().map(row -> group(grouping, row)).toList(),
        groups.isEmpty() ? 0 : groups.get(0).groups(),
        value(rows, "without"),
        value(rows, "coarser"),
        sampled);
  }

  private static @Nullable Number value(List<Row> rows, String kind) {
    return rows.stream()
        .filter(row -> row.kind().equals(kind))
        .map(Row::value)
        .findFirst()
        .orElse(null);
  }

  private static Group group(Grouping grouping, Row row) {
    String key = String.valueOf(row.key());
    if (grouping == Grouping.PUBLISHER) {
      return new Group(String.valueOf(row.label()), null, null, null, row.value());
    }
    Optional<Days> days = grouping.days(key);
    return new Group(
        key,
        row.label(),
        days.map(Days::from).orElse(null),
        days.map(Days::to).orElse(null),
        row.value());
  }

  private @Nullable Number total() {
    QuoteConditions conditions = conditions();
    String sql = TOTAL.formatted(weight(), table(), conditions.whereClause(), metric.expression());
    return NamedQuery.listPlannedAnew(
            database, sql, conditions.parameters(), row -> number(row.getDouble(1)))
        .stream()
        .findFirst()
        .orElse(metric == Metric.UNATTRIBUTED_SHARE ? null : 0L);
  }

  private List<Row> rows(Grouping by, int limit) {
    QuoteConditions conditions = conditions();
    conditions.parameters().put("limit", limit);
    String sql =
        GROUPS.formatted(
            weight(),
            by.key(filter),
            by == Grouping.PUBLISHER ? "q.publisher" : "cast(null as text)",
            by.isTold(filter),
            table(),
            by == Grouping.TOPIC
                ? " left join (quote_topic x join topic on topic.id = x.topic_id) on x.quote_id ="
                    + " q.id"
                : "",
            conditions.whereClause(),
            metric.expression(),
            by.isOfTime() ? "key" : "value desc, key",
            by == Grouping.SPEAKER,
            by == Grouping.TOPIC);
    return NamedQuery.listPlannedAnew(
        database,
        sql,
        conditions.parameters(),
        row ->
            new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                number(row.getDouble(4)),
                row.getLong(5)));
  }

  private QuoteConditions conditions() {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    sample.ifPresent(taken -> taken.limit(filter, conditions));
    return conditions;
  }

  private String weight() {
    return isTallied ? "q.quotes" : "1";
  }

  private String table() {
    return isTallied ? "quote_tally" : "quote";
  }

  private Number number(double value) {
    return metric == Metric.UNATTRIBUTED_SHARE ? (Number) value : (Number) (long) value;
  }
}
