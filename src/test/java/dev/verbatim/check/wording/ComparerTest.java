package dev.verbatim.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

  private static final String HELD =
      "We agreed on much. There is no alternative to peace, Mr. Brown said. Our trade is worth"
          + " $20,000.5 million! He [the envoy] didn’t know it’s theirs. Résumé of the U.S. plan.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "We agreed on much.                               | EXACT",
        "We agreed  on much.                              | EXACT",
        "We agreed on much                                | NORMALIZED",
        "WE AGREED, ON MUCH                               | NORMALIZED",
        "agreed on much                                   | PARTIAL",
        "much. There is no                                | PARTIAL",
        "There is no alternative to peace, Mr. Brown said. Our trade is worth $20,000.5 million! |"
            + " EXACT",
        "There is no alternative … Mr Brown said          | NORMALIZED",
        "There is no alternative [...] Mr Brown said      | NORMALIZED",
        "There is (...) alternative to peace, Mr Brown said | ALTERED",
        "There is an alternative to peace, Mr Brown said  | ALTERED",
        "There is alternative to peace, Mr Brown said     | ALTERED",
        "There is no [real] alternative to peace, Mr Brown said | NORMALIZED",
        "There is [not] no alternative to peace, Mr Brown said | ALTERED",
        "[Russia’s] trade is worth $20000.5 million       | NORMALIZED",
        "[There is] alternative to peace, Mr Brown said   | ALTERED",
        "Our trade is worth €20000.5 million              | ALTERED",
        "Our trade is worth $200005 million               | ALTERED",
        "Our trade is worth $20 000,5 million             | NORMALIZED",
        "He didn't know it's theirs                       | NORMALIZED",
        "He [the envoy] didn't know it's theirs           | NORMALIZED",
        "He didn't know its theirs                        | ALTERED",
        "He did know it's theirs                          | ALTERED",
        "Resume of the US plan                            | NORMALIZED",
      })
  void aClaimAgreesMoreOrLess(String claim, Agreement agreement) {
    assertEquals(agreement, compare(claim, HELD).orElseThrow().agreement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a big red dog ran | a big dog ran       | a big {+red+} dog ran",
        "a dog ran         | a big red dog ran   | a [-big red-] dog ran",
        "cats sleep at home | Dogs sleep at home | [-Dogs-] {+cats+} sleep at home",
        "dogs sleep outside | Dogs sleep at home | Dogs sleep [-at home-] {+outside+}",
        "the dog … home    | the dog, who is old, ran home | the dog [-who is old, ran-] home",
        "정상 회담을 했다   | 정상회담을 했다       | 정상회담을 했다",
      })
  void theDifferenceIsShown(String claim, String held, String shown) {
    assertEquals(
        shown,
        compare(claim, held).orElseThrow().edits().stream()
            .map(
                edit ->
                    switch (edit.kind()) {
                      case EQUAL -> edit.text();
                      case DELETE -> "[-" + edit.text() + "-]";
                      case INSERT -> "{+" + edit.text() + "+}";
                    })
            .collect(Collectors.joining(" ")));
  }

  @Test
  void thePlaceIsGivenInTheTextAsItCame() {
    String held = "😀 – “Well: no   PLOTS”, he said";
    Comparison found = compare("no plots", held).orElseThrow();
    assertEquals("no   PLOTS", held.substring(found.window().start(), found.window().end()));
  }

  @Test
  void ofTwoPlacesTheWholeSentenceIsMeant() {
    Comparison found = compare("Thank you", "I thank you all. Thank you.").orElseThrow();
    assertEquals(Agreement.NORMALIZED, found.agreement());
    assertEquals("I thank you all. ".length(), found.window().start());
  }

  @Test
  void textsWithoutACommonWordAreNotCompared() {
    assertTrue(compare("Nothing here", "Something there").isEmpty());
  }

  @Test
  void stageDirectionsAreNoWords() {
    Wording held =
        HeldText.of("We won (Applause.) the (very long)\nrace.", "We won the (very long) race.");
    Comparison found =
        Comparer.compare(Wording.of("We won the (very long) race."), held, new Stems())
            .orElseThrow();
    assertEquals(Agreement.NORMALIZED, found.agreement());
  }

  @Test
  void longTextsAreComparedInTime() {
    String held =
        "We will build roads and schools in town number 7. ".repeat(4_000) + "A last word.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          compare("word ".repeat(1_500), held);
          assertEquals(Agreement.EXACT, compare("A last word.", held).orElseThrow().agreement());
          compare("[[[(((…".repeat(1_000) + "word", held);
        });
  }

  private static Optional<Comparison> compare(String claim, String held) {
    return Comparer.compare(Wording.of(claim), Wording.of(held), new Stems());
  }
}
