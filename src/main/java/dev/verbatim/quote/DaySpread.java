package dev.verbatim.quote;

import static java.time.LocalDate.ofEpochDay;

import dev.verbatim.quote.QuoteFilter.DateField;
import dev.verbatim.sql.NamedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How many quotes each day has. It may be some minutes old: it tells how far to look, not what is
 * there.
 *
 * @param days in order, since 1970
 * @param until how many quotes there are until the end of each of these days
 */
record DaySpread(long[] days, long[] until) {

  private static final String COUNTS =
      "select q.%1$s as day, sum(q.quotes) from quote_tally q group by 1 order by 1";

  private record Count(LocalDate day, long quotes) {}

  static DaySpread read(DataSource database, DateField field) {
    List<Count> counts =
        NamedQuery.list(
            database,
            COUNTS.formatted(field.column()),
            Map.of(),
            row -> new Count(row.getObject(1, LocalDate.class), row.getLong(2)));
    long[] until = counts.stream().mapToLong(Count::quotes).toArray();
    Arrays.parallelPrefix(until, Long::sum);
    return new DaySpread(
        counts.stream().mapToLong(count -> count.day().toEpochDay()).toArray(), until);
  }

  /** How many quotes there are. */
  long quotes() {
    return until.length == 0 ? 0 : until[until.length - 1];
  }

  /** How many quotes a stretch has. */
  long quotes(Stretch of) {
    return Math.max(0, throughLast(of) - beforeFirst(of));
  }

  /** The day with which a stretch has so many quotes, from its first day on; empty if none. */
  Optional<LocalDate> forward(Stretch of, long quotes) {
    return quotes >= quotes(of) ? Optional.empty() : Optional.of(dayOf(beforeFirst(of) + quotes));
  }

  /** The day with which a stretch has so many quotes, from its last day back; empty if none. */
  Optional<LocalDate> back(Stretch of, long quotes) {
    return quotes >= quotes(of)
        ? Optional.empty()
        : Optional.of(dayOf(throughLast(of) - quotes + 1));
  }

  /** Over how many weeks a stretch goes; where it has no end, over those that have quotes. */
  int weeks(Stretch of) {
    if (days.length == 0) {
      return Integer.MAX_VALUE;
    }
    LocalDate first = ofEpochDay(days[0]);
    LocalDate oldest = QuoteKeys.isDay(first) || days.length == 1 ? first : ofEpochDay(days[1]);
    return QuoteKeys.weeks(
        of.first().orElse(oldest), of.last().orElse(ofEpochDay(days[days.length - 1])));
  }

  // Of one of the quotes, counted from 1.
  private LocalDate dayOf(long quote) {
    int found = Arrays.binarySearch(until, quote);
    return ofEpochDay(days[found < 0 ? -found - 1 : found]);
  }

  private long throughLast(Stretch of) {
    return until(of.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  private long beforeFirst(Stretch of) {
    return of.first().map(day -> until(day.toEpochDay() - 1)).orElse(0L);
  }

  private long until(long day) {
    int found = Arrays.binarySearch(days, day);
    int index = found < 0 ? -found - 2 : found;
    return index < 0 ? 0 : until[index];
  }
}
