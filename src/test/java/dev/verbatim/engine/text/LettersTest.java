package dev.verbatim.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void smallLettersOfEveryScriptInAsManyPlaces() {
    assertEquals("путин, kim 김 é i", Letters.small("ПУТИН, Kim 김 É İ"));
  }

  @Test
  void aWordOfManyDottedCapitalsTakesLinearTime() {
    String word = "İ".repeat(2_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(word.length(), Letters.small(word).length()));
  }
}
