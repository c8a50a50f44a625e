package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, KIM JONG UN",
    "Kim Jong‑un, Kim Jong\u00a0Un",
    "Kim Jong-un, Kim Jongun",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "İlham Əliyev, Ilham Aliyev",
    "O'Neill, O’Neill",
    "Maʻruf, Ma'ruf",
    "В.Путин, В. Путин",
    "Пётр Ёлкин, Петр Елкин",
    "Lech Wałęsa, Lech Walesa",
    "Jens Støre, JENS STORE",
  })
  void sameNames(String one, String other) {
    assertEquals(NameKey.of(one), NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Kim Jong-un, Kim Jong-il", "김정은, 김정일", "Ким Чен Ын, Ким Чен Ир"})
  void differentNames(String one, String other) {
    assertNotEquals(NameKey.of(one), NameKey.of(other));
  }

  @Test
  void keepsHangulSyllablesWhole() {
    assertEquals(List.of("김정은"), NameKey.words("김정은"));
  }

  @Test
  void partsWordsAtHyphensAndDots() {
    assertEquals(List.of("j", "d", "hoop", "scheffer"), NameKey.words("J.D. Hoop-Scheffer"));
  }
}
