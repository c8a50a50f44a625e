package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.time.LocalDate;
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
record Sample(LocalDate since) {

  /** The most quotes that are ranked or counted one by one. */
  static final int MOST = 20_000;

  // Half of it, because some days hold more of them than others.
  private static final int WANTED = MOST / 2;

  private static final String PLAN = "explain (format json) select from quote q";
  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

  private static final String SINCE =
      """
      select max(day)
      from (select day, sum(quotes) over (order by day desc) as newer, sum(quotes) over () as all_quotes
            from (select %1$s as day, sum(quotes) as quotes
                  from quote_tally
                  where %1$s between :first and :last
                  group by 1) days) newest
      where newer >= all_quotes * :share
      """;

  /** The sample where the filter lets too many through, as far as can be told beforehand. */
  static Optional<Sample> expected(
      DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    long matches = matches(database, filter, text);
    return matches <= MOST ? Optional.empty() : Optional.of(of(database, filter, matches));
  }

  /** The sample where the filter turned out to let too many through. */
  static Sample unexpected(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    return of(database, filter, Math.max(10L * MOST, matches(database, filter, text)));
  }

  private static long matches(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
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

  private static Sample of(DataSource database, QuoteFilter filter, long matches) {
    Map<String, Object> parameters =
        Map.of(
            "first", filter.from().orElse(LocalDate.of(1, 1, 1)),
            "last", filter.to().orElse(LocalDate.of(9999, 12, 31)),
            "share", WANTED / (double) matches);
    LocalDate since =
        NamedQuery.list(
                database,
                SINCE.formatted(filter.dateField().column()),
                parameters,
                row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
            .get(0)
            .orElse(LocalDate.of(1, 1, 1));
    return new Sample(since);
  }

  /** Demands that quotes are in the sample. */
  void limit(QuoteFilter filter, QuoteConditions conditions) {
    conditions.where("q." + filter.dateField().column() + " >= :since", "since", since);
  }
}
