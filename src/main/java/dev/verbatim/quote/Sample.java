package dev.verbatim.quote;

import dev.verbatim.sql.NamedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
  static final int MOST = 10_000;

  private static final long FAR_TOO_MANY = 10L * MOST;

  private static final String PLAN = "explain (format json) select from quote q";
  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

  /** Where all are too many, one in so many of the most is enough. */
  private static final int OF_MOST = 4;

  /** So many of the matches are looked at to learn of which days they are. */
  private static final int LOOKED_AT = 500;

  /** A smaller share of the pages of the table says too little: what stands in one is alike. */
  private static final double SMALLEST_SHARE = 0.002;

  // The days of some of the quotes that match, the same ones each time.
  private static final String DAYS =
      """
      select q.%s as day from quote q tablesample system (%s) repeatable (1)%s order by day desc
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
    return matches <= most
        ? Optional.empty()
        : Optional.of(of(database, filter, text, matches, most));
  }

  /** The sample where the filter turned out to let too many through. */
  static Sample unexpected(DataSource database, QuoteFilter filter, Optional<TextQuery> text) {
    long matches = Math.max(FAR_TOO_MANY, matches(database, filter, text));
    return of(database, filter, text, matches, MOST);
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

  private static Sample of(
      DataSource database, QuoteFilter filter, Optional<TextQuery> text, long matches, int most) {
    double share = Math.min(1, Math.max(SMALLEST_SHARE, LOOKED_AT / (double) matches));
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String sql =
        DAYS.formatted(
            filter.dateField().column(),
            BigDecimal.valueOf(100 * share).toPlainString(),
            conditions.whereClause());
    List<LocalDate> days =
        NamedQuery.listPlannedAnew(
            database, sql, conditions.parameters(), row -> row.getObject(1, LocalDate.class));
    int place = (int) Math.ceil((double) most / OF_MOST * share);
    return new Sample(place < days.size() ? days.get(place) : LocalDate.of(1, 1, 1));
  }

  /** Demands that quotes are in the sample. */
  public void limit(QuoteFilter filter, QuoteConditions conditions) {
    conditions.where("q." + filter.dateField().column() + " >= :since", "since", since);
    if (filter.text().isPresent() && QuoteKeys.isDay(since)) {
      Stretch days = new Stretch(Optional.of(since), Optional.empty());
      conditions.where(
          QuoteKeys.ofWeeks(filter.dateField(), days, 1, false, conditions.parameters()));
    }
  }
}
