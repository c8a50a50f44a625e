package dev.verbatim.engine.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.speaker.DirectoryFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure the reader is of what it reads from labels, by how usual the page is. */
class DoubtsTest {

  private static final Attributor ATTRIBUTOR = new Attributor(DirectoryFiles.packaged());
  private static final double SURE = 0.9;

  private static final String USUAL =
      """
      Meeting of the Harbour Board

      Harbour Minister Jane Roe: Good morning. We begin with the pier.

      Chief Engineer Peter Poe: The pier stands.

      Jane Roe: For how long?

      Peter Poe: For ten years.
      """;

  @Test
  void aPageOfOneUsualFormIsSure() {
    confidences(USUAL).forEach(each -> assertTrue(each >= SURE, each.toString()));
  }

  @Test
  void wordsBehindWhatLooksLikeALabelAreDoubtful() {
    List<Double> found =
        confidences(USUAL.replace("Jane Roe: For", "FC Hello > For how many?\n\nJane Roe: For"));
    assertTrue(found.get(2) < SURE && found.get(3) >= SURE, found.toString());
  }

  @Test
  void linesThatAreNoSentencesMakeThePageDoubtful() {
    String unread = USUAL.replace("?", "?\n\nPoe AC 13:30:15\n\nFor ten.\n\nRoe AC 13:31");
    List<Double> found = confidences(unread);
    assertTrue(found.get(0) < confidences(USUAL).get(0), found.toString());
  }

  @Test
  void anOfficeThatNobodyIsFoundForIsDoubtful() {
    String chaired = USUAL.replace("Chief Engineer Peter Poe:", "The CHAIRPERSON:");
    List<Double> found = confidences(chaired);
    assertTrue(found.get(0) >= SURE && found.get(1) < SURE, found.toString());
  }

  @Test
  void anAbbreviationIsNoName() {
    List<Double> found = confidences(USUAL.replace("Peter Poe", "Poe").replace("Poe:", "DG Poe:"));
    assertTrue(found.get(0) >= SURE && found.get(1) < SURE, found.toString());
  }

  @Test
  void turnsThatBeginInTheMiddleOfASentenceAreDoubtful() {
    List<Double> found = confidences(USUAL.replace("The pier stands", "(Engineer): it stands"));
    assertTrue(found.get(1) < SURE, found.toString());
  }

  @Test
  void confidenceIsInHundredths() {
    confidences(USUAL).forEach(each -> assertEquals(Math.round(each * 100) / 100.0, each));
  }

  private static List<Double> confidences(String text) {
    return ATTRIBUTOR.attribute(Submission.of(text)).quotes().stream()
        .map(quote -> quote.attribution().confidence())
        .toList();
  }
}
