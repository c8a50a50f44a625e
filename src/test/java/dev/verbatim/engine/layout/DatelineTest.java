package dev.verbatim.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatelineTest {

  @TestFactory
  Stream<DynamicTest> dates() {
    return Stream.of(
            "April 25, 2019, Russky Island, Vladivostok = 2019-4-25 Russky Island, Vladivostok",
            "The Kremlin, Moscow, 22 June 2018 = 2018-6-22 The Kremlin, Moscow",
            "The\u00a0Kremlin, Moscow, 22\u00a0June 2018 = 2018-6-22 The Kremlin, Moscow",
            "Thursday, 5th of May, 2011 = 2011-5-5 null",
            "25.04.2019 = 2019-4-25 null",
            "2019-04-25 = 2019-4-25 null",
            "5 октября 2012 года, Тула = 2012-10-5 Тула",
            "2018년 1월 10일 = 2018-1-10 null",
            "(평양 6월 18일발 조선중앙통신) = null-6-18 Pyongyang",
            "April 25, 6:00 UTC+3 = null-4-25 null")
        .map(line -> line.split(" = "))
        .map(line -> dynamicTest(line[0], () -> assertEquals(line[1], read(line[0]))));
  }

  @TestFactory
  Stream<DynamicTest> sentencesAreNone() {
    return Stream.of(
            "On April 25, 2019 we met in Vladivostok.",
            "The talks of May 5, 2011 were long and hard",
            "Version 2.4.1 was published",
            "13/14")
        .map(
            line ->
                dynamicTest(
                    line,
                    () ->
                        assertTrue(
                            Dateline.of(SourceText.of(line), new Span(0, line.length()))
                                .isEmpty())));
  }

  private static String read(String line) {
    Optional<Dateline> found = Dateline.of(SourceText.of(line), new Span(0, line.length()));
    return found
        .map(
            dateline ->
                dateline.date().year()
                    + "-"
                    + dateline.date().month()
                    + "-"
                    + dateline.date().dayOfMonth()
                    + " "
                    + dateline.place())
        .orElse("none");
  }
}
