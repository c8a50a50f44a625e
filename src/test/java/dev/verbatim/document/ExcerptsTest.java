package dev.verbatim.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  @Test
  void offsetsAreCodePoints() {
    SourceText text = SourceText.of("😀 said 😀 yes");
    Span yes = new Span(11, 14);
    assertEquals(new Excerpt(9, 12, "yes"), Excerpts.of(text, yes));
  }

  @Test
  void anEmptySpanIsNoExcerpt() {
    assertNull(Excerpts.of(SourceText.of("abc"), new Span(1, 1)));
  }

  @Test
  void theWordsAroundAreAtMostThirtyTwoWholeCodePoints() {
    String emoji = "😀".repeat(40);
    SourceText text = SourceText.of(emoji + "here" + emoji);
    Span here = new Span(80, 84);
    assertEquals("😀".repeat(32), Excerpts.prefix(text, here));
    assertEquals("😀".repeat(32), Excerpts.suffix(text, here));
  }

  @Test
  void theWordsAroundEndWithTheText() {
    SourceText text = SourceText.of("a here b");
    assertEquals("a ", Excerpts.prefix(text, new Span(2, 6)));
    assertEquals(" b", Excerpts.suffix(text, new Span(2, 6)));
  }

  @Test
  void whiteSpaceIsMadePlain() {
    String words = "\u00A0one\r\n  two\tthree\u200B-four\u3000five ";
    assertEquals("one two three-four five", plain(words));
  }

  @Test
  void whatIsOmittedLeavesOneSpace() {
    SourceText text = SourceText.of("We (Applause.) will win. (Laughter.) ");
    List<Span> omitted = List.of(new Span(3, 14), new Span(25, 36));
    assertEquals("We will win.", Excerpts.plain(text, new Span(0, text.length()), omitted));
  }

  private static String plain(String words) {
    return Excerpts.plain(SourceText.of(words), new Span(0, words.length()), List.of());
  }
}
