package dev.verbatim.statistics;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.quote.QuoteFilter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** By what quotes are put together. */
enum Grouping {
  SPEAKER,
  TOPIC,
  PUBLISHER,
  DAY,
  WEEK,
  MONTH,
  YEAR;

  private static final int DAYS_TO_SUNDAY = 6;

  /** The first and the last day of a group, inclusive. */
  record Days(LocalDate from, LocalDate to) {}

  /** As the parameter has it. */
  String parameter() {
    return ParameterReader.spelling(this);
  }

  boolean isOfTime() {
    return compareTo(DAY) >= 0;
  }

  /** As SQL over a row {@code q} of quotes, or of their tally; of a time its first day. */
  String key(QuoteFilter filter) {
    return switch (this) {
      case SPEAKER -> "q.speaker_id";
      case TOPIC -> "x.topic_id";
      case PUBLISHER -> "lower(q.publisher)";
      case DAY, WEEK, MONTH, YEAR -> "cast(" + first("q." + filter.dateField().day()) + " as text)";
    };
  }

  /** As SQL: whether the group of a row can be told, for a month has no day. */
  String isTold(QuoteFilter filter) {
    boolean isRange = isOfTime() && filter.dateField() == QuoteFilter.DateField.SAID;
    return isRange ? first("q.said_from") + " = " + first("q.said_to") : "true";
  }

  private String first(String day) {
    return "cast(date_trunc('" + parameter() + "', " + day + ") as date)";
  }

  /** The days of a group, if it is one of time. */
  Optional<Days> days(String key) {
    if (!isOfTime()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.parse(key);
    LocalDate last =
        switch (this) {
          case WEEK -> first.plusDays(DAYS_TO_SUNDAY);
          case MONTH -> YearMonth.from(first).atEndOfMonth();
          case YEAR -> first.plusYears(1).minusDays(1);
          case DAY, SPEAKER, TOPIC, PUBLISHER -> first;
        };
    return Optional.of(new Days(first, last));
  }
}
