package dev.verbatim.engine.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
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
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

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
    return parse(STAMP, date, OffsetDateTime::from)
        .or(() -> parse(DateTimeFormatter.RFC_1123_DATE_TIME, date, OffsetDateTime::from));
  }

  private static Optional<LocalDate> day(String date) {
    String day = date.substring(0, Math.min(DAY_LENGTH, date.length()));
    return parse(DateTimeFormatter.ISO_LOCAL_DATE, day, LocalDate::from)
        .or(() -> parse(DateTimeFormatter.BASIC_ISO_DATE, day, LocalDate::from));
  }

  private static <T> Optional<T> parse(
      DateTimeFormatter format, String date, TemporalQuery<T> query) {
    try {
      return Optional.of(format.parse(date, query));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
