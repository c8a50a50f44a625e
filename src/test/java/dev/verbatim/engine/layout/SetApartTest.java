package dev.verbatim.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.html.HtmlReader;
import dev.verbatim.engine.layout.Block.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that a page sets apart by mark-up alone: pull quotes, directions in italics. */
class SetApartTest {

  private static final String OPENING =
      "<p><b>Mayor of Riverton Jane Roe:</b> The old pier will be rebuilt by the spring, and the"
          + " ferry will run again every day of the week.</p>";
  private static final String REPLY =
      "<p><b>Tom Poe:</b> We have waited for nine years, and we can wait for one more winter.</p>"
          + "<p>The boats are ready, all of them, and so are the crews.</p>"
          + "<p><b>Jane Roe:</b> Thank you. The harbour is open from Monday on.</p>";

  private static List<Kind> kinds(String inside) {
    String page =
        "<html><body><article><h1>On the pier</h1><p>May 4, 2016</p>"
            + OPENING
            + inside
            + REPLY
            + "</article></body></html>";
    Submission read =
        HtmlReader.read(
            page.getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            Submission.Known.NOTHING);
    return LayoutReader.read(read).sections().get(0).blocks().stream().map(Block::kind).toList();
  }

  private static Kind third(String inside) {
    List<Kind> kinds = kinds(inside);
    assertEquals(List.of(Kind.TITLE, Kind.DATELINE, Kind.PARAGRAPH), kinds.subList(0, 3));
    return kinds.get(3);
  }

  @Test
  void wordsSetAgainAreFurniture() {
    assertEquals(
        Kind.CHROME,
        third("<blockquote><p>The old pier will be rebuilt by the spring.</p></blockquote>"));
  }

  @Test
  void aShortenedQuoteIsKnownByItsBeginningAndEnd() {
    assertEquals(
        Kind.CHROME,
        third(
            "<blockquote><p>The old pier will be rebuilt, said plainly, so that the ferry will run"
                + " again.</p></blockquote>"));
  }

  @Test
  void aBlockQuotationOfOtherWordsIsSpeech() {
    assertEquals(
        Kind.PARAGRAPH,
        third(
            "<blockquote><p>My grandfather wrote it in his diary: keep the light"
                + " burning.</p></blockquote>"));
  }

  @Test
  void aLineInItalicsTellsWhatHappened() {
    assertEquals(Kind.DIRECTION, third("<p><i>The ferry’s horn sounds.</i></p>"));
  }

  @Test
  void wordsInItalicsToSomebodyAreSpeech() {
    assertEquals(Kind.PARAGRAPH, third("<p><i>I shall say it once more to you.</i></p>"));
  }
}
