package dev.verbatim.engine.quotation;

import dev.verbatim.engine.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A day as a reporter gives it beside a verb of saying: "yesterday", "on Wednesday", "18 June". */
public sealed interface StatedDay {

  /**
   * As a date of the quote; null where it is told from the day of publication and that is unknown,
   * or where it would lie behind it.
   */
  default @Nullable When when(@Nullable LocalDate published) {
    return published == null ? null : When.day(seenFrom(published), When.Basis.STATED);
  }

  /** The day itself, seen from the day of publication: the latest one that is not after it. */
  LocalDate seenFrom(LocalDate published);

  /** "сегодня" is 0 days from publication, "вчера" -1. */
  record Away(int days) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return published.plusDays(days);
    }
  }

  /** "last Tuesday": the one before the day of publication. */
  record LastWeekday(DayOfWeek day) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return published.with(TemporalAdjusters.previous(day));
    }
  }

  /** "in 2012": seen as its first day. */
  record Year(int year) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public @Nullable When when(@Nullable LocalDate published) {
      LocalDate first = LocalDate.of(year, 1, 1);
      LocalDate last = LocalDate.of(year, 12, 31);
      return published != null && first.isAfter(published)
          ? null
          : new When(first, last, When.Precision.YEAR, null, When.Basis.STATED);
    }
  }

  /** "in April 2012": seen as its first day. */
  record Month(int month, int year) implements StatedDay {
    @Override
    public LocalDate seenFrom(LocalDate published) {
      return LocalDate.of(year, month, 1);
    }

    @Override
    public @Nullable When when(@Nullable LocalDate published) {
      YearMonth whole = YearMonth.of(year, month);
      return published != null && whole.atDay(1).isAfter(published)
          ? null
          : new When(
              whole.atDay(1), whole.atEndOfMonth(), When.Precision.MONTH, null, When.Basis.STATED);
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

    @Override
    public @Nullable When when(@Nullable LocalDate published) {
      if (published == null && (year == null || month == null)) {
        return null;
      }
      LocalDate day = seenFrom(published == null ? LocalDate.MAX : published);
      return published != null && day.isAfter(published) ? null : When.day(day, When.Basis.STATED);
    }

    /** A month in which every day exists is at most so many months away. */
    private static final int LONGEST_SEARCH = 48;

    @Override
    public LocalDate seenFrom(LocalDate published) {
      if (year != null && month != null) {
        YearMonth told = YearMonth.of(year, month);
        return told.atDay(Math.min(day, told.lengthOfMonth()));
      }
      YearMonth at = YearMonth.from(published);
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
