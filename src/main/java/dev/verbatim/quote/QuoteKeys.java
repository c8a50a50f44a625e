package dev.verbatim.quote;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.quote.QuoteFilter.DateField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the index of words has of the other filters, as the function {@code quote_keys} makes it.
 * Two values may have one key: keys say where to look, never what fits.
 */
final class QuoteKeys {

  /** The keys of a row {@code q}. */
  static final String OF_ROW =
      "quote_keys(q.said_order, q.published_order, q.said_from, q.said_to, q.speaker_id,"
          + " q.publisher, q.role, q.role_printed, q.place, q.language, q.form)";

  /** Of quotes without a day of their own: they come before all others. */
  private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

  private static final int DAYS_OF_A_WEEK = 7;

  /** So many weeks have a key together, too. */
  private static final int WEEKS_TOGETHER = 8;

  /** More weeks than this are looked up by eights. */
  private static final int MOST_SINGLE_WEEKS = 16;

  private static final String WEEKS =
      """
      %1$s && (cast(array[%2$s] as text[]) || array(
        select '%3$s ' || number
        from generate_series(%4$s / %6$d, %5$s / %6$d) as number))
      """;

  private static final String FIRST_WEEK =
      """
      (select (min(m.%1$s) - date '0001-01-01') / 7 from quote m where m.%1$s > date '0001-01-01')
      """;

  private static final String LAST_WEEK =
      "(select (max(m.%s) - date '0001-01-01') / 7 from quote m)";

  private QuoteKeys() {}

  /** Whether it is a day, and does not stand for none. */
  static boolean isDay(LocalDate day) {
    return !day.equals(NO_DAY);
  }

  /** How many weeks have days of both and of those between them. */
  static int weeks(LocalDate first, LocalDate last) {
    return week(last) - week(first) + 1;
  }

  private static int week(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(NO_DAY, day) / DAYS_OF_A_WEEK;
  }

  /**
   * A condition that all quotes fulfil whose days are in a stretch.
   *
   * @param weeks about how many those are
   * @param withPeriods whether also those that are dated by a month or a year, of whatever days
   * @param parameters which its own are put into
   */
  static String ofWeeks(
      DateField field,
      Stretch days,
      int weeks,
      boolean withPeriods,
      Map<String, Object> parameters) {
    String name = ParameterReader.spelling(field);
    boolean isLong = weeks > MOST_SINGLE_WEEKS;
    List<String> others = new ArrayList<>();
    if (week(days.first().orElse(NO_DAY)) <= 0) {
      others.add("'" + name + " 0'");
    }
    if (withPeriods) {
      others.add("'period'");
    }
    days.first().ifPresent(day -> parameters.put("first_week", week(day)));
    days.last().ifPresent(day -> parameters.put("last_week", week(day)));
    return WEEKS.formatted(
        OF_ROW,
        String.join(", ", others),
        isLong ? name + WEEKS_TOGETHER : name,
        days.first().isPresent()
            ? "cast(:first_week as integer)"
            : FIRST_WEEK.formatted(field.column()),
        days.last().isPresent()
            ? "cast(:last_week as integer)"
            : LAST_WEEK.formatted(field.column()),
        isLong ? WEEKS_TOGETHER : 1);
  }
}
