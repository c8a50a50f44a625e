package dev.verbatim.engine.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.verbatim.engine.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatedDayTest {

  private static final LocalDate TUESDAY = LocalDate.of(2019, 6, 18);

  @Test
  void daysAwayAreCounted() {
    assertEquals(LocalDate.of(2019, 6, 17), new StatedDay.Away(-1).seenFrom(TUESDAY));
  }

  @Test
  void aWeekdayIsTheLastOne() {
    assertEquals(
        LocalDate.of(2019, 6, 12), new StatedDay.Weekday(DayOfWeek.WEDNESDAY).seenFrom(TUESDAY));
    assertEquals(TUESDAY, new StatedDay.Weekday(DayOfWeek.TUESDAY).seenFrom(TUESDAY));
  }

  @Test
  void aDayWithoutMonthIsTheLastOne() {
    assertEquals(LocalDate.of(2019, 5, 25), new StatedDay.Date(25, null, null).seenFrom(TUESDAY));
    assertEquals(
        LocalDate.of(2019, 1, 31),
        new StatedDay.Date(31, null, null).seenFrom(LocalDate.of(2019, 2, 28)));
  }

  @Test
  void aDayWithoutYearIsTheLastOne() {
    assertEquals(LocalDate.of(2018, 12, 30), new StatedDay.Date(30, 12, null).seenFrom(TUESDAY));
    assertEquals(LocalDate.of(2016, 2, 29), new StatedDay.Date(29, 2, null).seenFrom(TUESDAY));
    assertEquals(LocalDate.of(2012, 12, 30), new StatedDay.Date(30, 12, 2012).seenFrom(TUESDAY));
  }

  @Test
  void lastTuesdayIsNotToday() {
    assertEquals(
        TUESDAY.minusDays(7), new StatedDay.LastWeekday(DayOfWeek.TUESDAY).seenFrom(TUESDAY));
  }

  @Test
  void aYearAndAMonthAreAsLongAsTheyAre() {
    When year = new StatedDay.Year(2012).when(null);
    assertEquals(LocalDate.of(2012, 12, 31), year.to());
    assertEquals(When.Precision.YEAR, year.precision());
    When month = new StatedDay.Month(2, 2016).when(TUESDAY);
    assertEquals(LocalDate.of(2016, 2, 29), month.to());
    assertEquals(When.Precision.MONTH, month.precision());
  }

  @Test
  void nothingIsSaidBehindTheDayOfPublication() {
    assertNull(new StatedDay.Year(2030).when(TUESDAY));
    assertNull(new StatedDay.Date(1, 7, 2019).when(TUESDAY));
    assertNull(new StatedDay.Weekday(DayOfWeek.MONDAY).when(null));
  }
}
