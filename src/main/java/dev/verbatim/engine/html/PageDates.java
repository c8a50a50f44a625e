package dev.verbatim.engine.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;

/** Dates as pages write them for machines. */
final class PageDates {

  private static final int DAY_LENGTH = "2019-04-25".length();

  /**
   * {@code 2019-04-25T13:37:41+03:00}, {@code 2019-04-25T13:37+0300}, {@code 2019-04-25 13:37Z}.
   */
  private static final DateTimeFormatter STAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss]")
          .optionalStart()
          .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(java.util.Locale.ROOT);

  private PageDates() {}

  /** The first moment with an offset that any of them gives. */
  static Optional<OffsetDateTime> moment(List<String> dates) {
    return dates.stream().flatMap(date -> moment(date).stream()).findFirst();
  }

  /** The first day that any of them gives. */
  static Optional<LocalDate> day(List<String> dates) {
    return dates.stream().flatMap(date -> day(date).stream()).findFirst();
  }

  private static Optional<OffsetDateTime> moment(String date) {
    try {
      return Optional.of(OffsetDateTime.parse(date, STAMP));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, Math.min(DAY_LENGTH, date.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
