package dev.verbatim.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2018-06-01, 2018-06-01, 2018-06-01",
    "2012-02, 2012-02-01, 2012-02-29",
    "2012, 2012-01-01, 2012-12-31",
  })
  void aMonthOrYearIsAllItsDays(String given, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new Period(first, last)), Period.parse(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-13-01", "2018-02-30", "yesterday", "20180601", "2018-6-1", "18", "-018"})
  void whatIsNoDateIsNone(String given) {
    assertEquals(Optional.empty(), Period.parse(given));
  }
}
