package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, GIVEN_FIRST, Putin",
    "В. Путин, GIVEN_FIRST, Путин",
    "Kim Jong-un, FAMILY_FIRST, Kim",
    "김정은, FAMILY_FIRST, 김",
    "남궁민수, FAMILY_FIRST, 남궁",
    "블라디미르 푸틴, GIVEN_FIRST, 푸틴",
    "Sukarno, GIVEN_FIRST, Sukarno",
  })
  void findsTheFamilyName(String full, PersonName.Order order, String family) {
    assertEquals(family, PersonName.family(full, order));
  }

  @ParameterizedTest
  @CsvSource({
    "Irina Testova, Testova",
    "Testova, Testova",
    "Robert F. Kennedy Jr., Kennedy",
    "Ursula von der Leyen, von der Leyen",
    "Jean-Luc Picard, Picard",
    "Mary Smith-Jones, Smith-Jones",
    "Kim Yo-jong, Kim",
    "Ким Ё Чжон, Ким",
    "Ирина Тестова, Тестова",
    "Ирина Ивановна Тестова, Тестова",
    "Тестова Ирина Ивановна, Тестова",
    "김여정, 김",
    "블라디미르 푸틴, 푸틴",
  })
  void findsTheFamilyNameInAnyOrder(String full, String family) {
    assertEquals(Optional.of(family), PersonName.family(full));
  }

  @Test
  void takesNoSuffixForAFamilyName() {
    assertEquals(Optional.empty(), PersonName.family("Jr."));
    assertEquals(Optional.empty(), PersonName.family(" "));
  }

  @Test
  void takesAMarkedFamilyName() {
    Speaker.Name name =
        PersonName.read("Ursula /von der Leyen/", "en", PersonName.Order.GIVEN_FIRST).orElseThrow();
    assertEquals("Ursula von der Leyen", name.full());
    assertEquals("von der Leyen", name.family());
    assertEquals("Latn", name.script());
  }

  @Test
  void takesTheScriptOfTheFamilyName() {
    Speaker.Name name = PersonName.read("JD 밴스", "ko", PersonName.Order.GIVEN_FIRST).orElseThrow();
    assertEquals("Hang", name.script());
  }

  @ParameterizedTest
  @CsvSource({"Ursula /von der Leyen", "Ursula //", "/a/ /b/"})
  void refusesMarksThatMakeNoPair(String marked) {
    assertTrue(PersonName.read(marked, "en", PersonName.Order.GIVEN_FIRST).isEmpty());
  }
}
