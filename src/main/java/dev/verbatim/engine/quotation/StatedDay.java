package dev.verbatim.engine.quotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A day as a reporter gives it beside a verb of saying: "yesterday", "on Wednesday", "18 June". */
public sealed interface StatedDay {

  /** The day itself, seen from the day of publication: the latest one that is not after it. */
  LocalDate seenFrom(LocalDate published);

  /** "сегодня" is 0 days from publication, "вчера" -1. */
  record Away(int days) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return published.plusDays(days);
    }
  }

  /** "в среду". */
  record Weekday(DayOfWeek day) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return published.with(TemporalAdjusters.previousOrSame(day));
    }
  }

  /**
   * "18 июня", "18일".
   *
   * @param month null where the text leaves it out
   * @param year null where the text leaves it out
   */
  record Date(int day, @Nullable Integer month, @Nullable Integer year) implements StatedDay {

    /** A month in which every day exists is at most so many months away. */
    private static final int LONGEST_SEARCH = 48;

    @Override
    public LocalDate seenFrom(LocalDate published) {
      YearMonth at = YearMonth.from(published);
      if (year != null && month != null) {
        at = YearMonth.of(year, month);
        return at.atDay(Math.min(day, at.lengthOfMonth()));
      }
      for (int i = 0; i < LONGEST_SEARCH; i++) {
        boolean fits = day <= at.lengthOfMonth() && (month == null || at.getMonthValue() == month);
        if (fits && !at.atDay(day).isAfter(published)) {
          return at.atDay(day);
        }
        at = at.minusMonths(1);
      }
      return published;
    }
  }
}
