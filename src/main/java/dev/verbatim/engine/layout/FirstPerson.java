package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Whether an author speaks of himself or herself outside quotation marks. A reporter whose name
 * stands over the news does not; somebody who signs an article does.
 */
final class FirstPerson {

  private static final int SAMPLE = 12;
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final Set<String> WORDS =
      Vocabulary.words(List.of("en", "ru", "ko", "fr"), "first-person");
  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  private FirstPerson() {}

  /** Looks at the first paragraphs of sentences in the list. */
  static boolean speaks(SourceText text, List<Paragraph> paragraphs) {
    int speaking = 0;
    int sample = Math.min(SAMPLE, paragraphs.size());
    for (Paragraph paragraph : paragraphs.subList(0, sample)) {
      if (speaks(text, paragraph.span())) {
        speaking++;
      }
    }
    return speaking >= Math.min(FEWEST_PARAGRAPHS, sample);
  }

  /** Whether a paragraph says "I" or "we" outside of quotation marks. */
  static boolean speaks(SourceText text, Span span) {
    boolean quoted = false;
    for (Token token : Token.of(text, span)) {
      if (quoted && CLOSING.indexOf(token.first()) >= 0) {
        quoted = false;
      } else if (OPENING.indexOf(token.first()) >= 0) {
        quoted = true;
      } else if (!quoted && token.isWord() && WORDS.contains(token.word())) {
        return true;
      }
    }
    return false;
  }
}
