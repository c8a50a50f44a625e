package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honorifics, Russian cases and Korean endings. */
class NameGrammarTest {

  @ParameterizedTest
  @CsvSource({
    "Mr Putin, Putin",
    "Mr. Putin, Putin",
    "Comrade Kim Jong-un, Kim Jong-un",
    "Prof. Abe, Abe",
    "г-н Путин, Путин",
    "Vladimir Putin, Vladimir Putin",
    "President, President",
    "Mr President, President",
    "President Putin, President Putin",
  })
  void stripsHonorificsButNeverEverything(String name, String bare) {
    assertEquals(bare, Honorifics.strip(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Путина, путин",
    "Путину, путин",
    "Путиным, путин",
    "Захаровой, захарова",
    "Зеленского, зеленскии",
    "Дмитрием, дмитрии",
    "Сергея, сергеи",
    "Марии, мария",
    "Павла, павел",
    "Ына, ын",
  })
  void readsRussianCases(String oblique, String nominative) {
    assertTrue(RussianName.nominatives(oblique).contains(nominative));
  }

  @Test
  void readsAWordAsItsOwnNominativeFirst() {
    assertEquals("путина", RussianName.nominatives("Путина").iterator().next());
  }

  @Test
  void knowsPatronymics() {
    assertTrue(RussianName.isPatronymic("Владимирович"));
    assertTrue(RussianName.isPatronymic("Владимировны"));
    assertTrue(RussianName.isPatronymic("Anatolyevich"));
    assertFalse(RussianName.isPatronymic("Путин"));
  }

  @ParameterizedTest
  @CsvSource({
    "문재인 대통령은, 문재인",
    "문재인이, 문재인",
    "김정은동지께서, 김정은",
    "이해찬 대표, 이해찬",
    "푸틴 전 대통령은, 푸틴",
  })
  void readsKoreanNamesUnderTheirEndings(String phrase, String name) {
    assertTrue(KoreanName.bareNames(phrase).contains(name));
  }

  @Test
  void readsAKoreanPhraseAsItStandsFirst() {
    assertEquals(List.of("김정은", "김정"), List.copyOf(KoreanName.bareNames("김정은")));
  }
}
