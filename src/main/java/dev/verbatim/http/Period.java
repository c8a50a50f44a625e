package dev.verbatim.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date as a parameter gives it stands for, both ends included. */
record Period(LocalDate first, LocalDate last) {

  /** "2018-06-01", "2018-06" or "2018"; empty for anything else. */
  static Optional<Period> parse(String value) {
    if (value.startsWith("-") || value.startsWith("+")) {
      return Optional.empty();
    }
    try {
      return switch (value.length()) {
        case 10 -> Optional.of(ofDay(LocalDate.parse(value)));
        case 7 -> Optional.of(ofMonth(YearMonth.parse(value)));
        case 4 -> Optional.of(ofYear(Year.parse(value)));
        default -> Optional.empty();
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Period ofDay(LocalDate day) {
    return new Period(day, day);
  }

  private static Period ofMonth(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static Period ofYear(Year year) {
    return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }
}
