package dev.verbatim.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.speaker.SpeakerKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

  private static final String HASH = Identity.sha256("text".getBytes(StandardCharsets.UTF_8));
  private static final String DOCUMENT = Identity.document("TASS", "https://tass.com/1", HASH);

  @Test
  void theSameDocumentHasTheSameIdOnEveryMachine() {
    assertEquals("dt7tjxxxm4qgujdwj5o5qcyg73v", DOCUMENT);
    assertEquals(
        "sowvqeyacxacrggevimplumwkj2", Identity.section(DOCUMENT, Section.Kind.BODY, 0, 4));
    assertEquals("uo6yj7z5o35z7yhcfe6vdgzp3a6", Identity.utterance(DOCUMENT, 0, 4));
    assertEquals(
        "qo2ulopzgned7aycb2gvrklwdnz", Identity.quote(DOCUMENT, Quote.Layer.PASSAGE, 0, 4));
    assertEquals(
        "pd5hikn7lrbccudwcjhodqd7zrj",
        Identity.provisionalSpeaker(SpeakerKind.PERSON, "Ivan Petrov", DOCUMENT));
  }

  @Test
  void anotherPublishersCopyIsAnotherDocument() {
    assertNotEquals(DOCUMENT, Identity.document("RIA", "https://tass.com/1", HASH));
    assertNotEquals(DOCUMENT, Identity.document("TASS", "https://tass.com/2", HASH));
    assertNotEquals(DOCUMENT, Identity.document("TASS", "https://tass.com/1", HASH + "0"));
  }

  @Test
  void noPublisherIsAsGoodAsAnEmptyOne() {
    assertEquals(Identity.document("", "", HASH), Identity.document(null, null, HASH));
  }

  @Test
  void fieldsDoNotRunTogether() {
    assertNotEquals(Identity.document("ab", "c", HASH), Identity.document("a", "bc", HASH));
  }

  @Test
  void aQuoteIsItsDocumentLayerAndSpan() {
    String passage = Identity.quote(DOCUMENT, Quote.Layer.PASSAGE, 0, 4);
    assertNotEquals(passage, Identity.quote(DOCUMENT, Quote.Layer.QUOTATION, 0, 4));
    assertNotEquals(passage, Identity.quote(DOCUMENT, Quote.Layer.PASSAGE, 0, 5));
    assertNotEquals(passage, Identity.quote("dother", Quote.Layer.PASSAGE, 0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "Ivan Petrov, IVAN PETROV",
    "Kim Jong-un, Kim Jong Un",
    "Kim Jong\u2011un, Kim\u00A0Jong-un",
    "Siobhan O’Neill, Siobhán O'Neill",
    "Йозеф Гёте, йозеф гете",
    "김 정은, 김  정은",
  })
  void aNameIsOneHoweverItIsWritten(String one, String other) {
    assertEquals(
        Identity.provisionalSpeaker(SpeakerKind.PERSON, one, DOCUMENT),
        Identity.provisionalSpeaker(SpeakerKind.PERSON, other, "danother"));
  }

  @Test
  void aNameOfOneWordBelongsToItsDocument() {
    assertNotEquals(
        Identity.provisionalSpeaker(SpeakerKind.PERSON, "Petrov", DOCUMENT),
        Identity.provisionalSpeaker(SpeakerKind.PERSON, "Petrov", "danother"));
    assertTrue(Identity.isOneWord("Jean-Luc"));
  }

  @Test
  void anOrganisationIsNoPerson() {
    assertNotEquals(
        Identity.provisionalSpeaker(SpeakerKind.PERSON, "Foreign Ministry", DOCUMENT),
        Identity.provisionalSpeaker(SpeakerKind.ORGANIZATION, "Foreign Ministry", DOCUMENT));
  }
}
