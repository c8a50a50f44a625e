package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The part of the matching quotes that is looked at where all would be too many: those of the
 * newest days, as many days as hold about enough of them.
 *
 * @param since the first of these days
 */
public record Sample(LocalDate since) {

  /** The most quotes that are ranked or counted one by one. */
  static final int MOST = 20_000;

  private static final long FAR_TOO_MANY = 10L * MOST;

  private static final String PLAN = "explain (format json) select from quote q";
  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

  /** With fewer the days of a range are counted. */
  private static final int FEWEST_BOUNDS = 20;

  // What the planner knows of the days: as many quotes between any two that follow each other.
  private static final String BOUNDS =
      """
      select unnest(cast(cast(histogram_bounds as text) as date[])) as day
      from pg_stats where schemaname = current_schema() and tablename = 'quote' and attname = :column
      order by day desc
      """;

  private static final String SINCE =
      """
      select max(day)
      from (select day, sum(quotes) over (order by day desc) as newer, sum(quotes) over () as all_quotes
            from (select %1$s as day, sum(quotes) as quotes
                  from quote_tally where %1$s between :first and :last group by 1) days) newest
      where newer >= all_quotes * :share
      """;

  /** The sample where the filter lets too many through, as far as can be told beforehand. */
  static Optional<Sample> expected(
      DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    return expected(database, filter, text, MOST);
  }

  /**
   * The sample where the filter lets too many through, as far as can be told beforehand.
   *
   * @param most how many are not too many
   */
  public static Optional<Sample> expected(
      DataSource database, QuoteFilter filter, Optional<TextQuery> text, int most) {
    long matches = matches(database, filter, text);
    return matches <= most ? Optional.empty() : Optional.of(of(database, filter, matches, most));
  }

  /** The sample where the filter turned out to let too many through. */
  static Sample unexpected(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    long matches = Math.max(FAR_TOO_MANY, matches(database, filter, text));
    return of(database, filter, matches, MOST);
  }

  /** About how many quotes the filter lets through, as the planner expects. */
  static long matches(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String plan =
        NamedQuery.listPlannedAnew(
                database,
                PLAN + conditions.whereClause(),
                conditions.parameters(),
                row -> row.getString(1))
            .get(0);
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Long.parseLong(rows.group(1)) : 0;
  }

  private static Sample of(DataSource database, QuoteFilter filter, long matches, int most) {
    // Half of the most, because some days hold more of them than others.
    double share = most / 2.0 / matches;
    LocalDate first = filter.from().orElse(LocalDate.of(1, 1, 1));
    LocalDate last = filter.to().orElse(LocalDate.of(9999, 12, 31));
    String column = filter.dateField().column();
    List<LocalDate> bounds =
        NamedQuery.list(
                database,
                BOUNDS,
                Map.of("column", column),
                row -> row.getObject(1, LocalDate.class))
            .stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .toList();
    if (bounds.size() >= FEWEST_BOUNDS) {
      return new Sample(bounds.get((int) Math.ceil(share * (bounds.size() - 1))));
    }
    Map<String, Object> parameters = Map.of("first", first, "last", last, "share", share);
    return NamedQuery.list(
            database,
            SINCE.formatted(column),
            parameters,
            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .get(0)
        .map(Sample::new)
        .orElseGet(() -> new Sample(LocalDate.of(1, 1, 1)));
  }

  /** Demands that quotes are in the sample. */
  public void limit(QuoteFilter filter, QuoteConditions conditions) {
    conditions.where("q." + filter.dateField().column() + " >= :since", "since", since);
  }
}
