package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** The headline of a report that has no mark-up and no line with a date. */
final class Headlines {

  private static final int LONGEST = 160;
  private static final int FEWEST_WORDS = 3;
  private static final int SENTENCE = 40;
  private static final int MOST_BYLINES = 3;
  private static final String NO_END = ":,/|>;";

  private Headlines() {}

  /** Index of the first paragraph that is a headline over a report; -1 where there is none. */
  static int first(SourceText text, List<Paragraph> paragraphs, int limit) {
    for (int i = 0; i < limit; i++) {
      if (isHeadline(text, paragraphs, i)) {
        return i;
      }
      if (Sentences.endsSentence(text, paragraphs.get(i).span())) {
        return -1;
      }
    }
    return -1;
  }

  // "Mayor says bridge will reopen in June" over "By Jane Doe", a dateline or a sentence
  private static boolean isHeadline(SourceText text, List<Paragraph> paragraphs, int index) {
    if (!mayBe(text, paragraphs.get(index).span()) || paragraphs.get(index).furniture()) {
      return false;
    }
    int next = index + 1;
    while (next < paragraphs.size()
        && next <= index + MOST_BYLINES
        && Bylines.isByline(text, paragraphs.get(next).span())) {
      next++;
    }
    if (next >= paragraphs.size()) {
      return false;
    }
    Span behind = paragraphs.get(next).span();
    return OpeningDateline.of(text, behind, true).isPresent()
        || (next > index + 1 && Dateline.of(text, behind).isPresent())
        || isSentences(text, behind, paragraphs.get(index).span());
  }

  private static boolean mayBe(SourceText text, Span line) {
    return line.length() <= LONGEST
        && Sentences.words(text, line, FEWEST_WORDS) == FEWEST_WORDS
        && !Sentences.endsSentence(text, line)
        && NO_END.indexOf(text.charAt(line.end() - 1)) < 0
        && !Character.isLowerCase(text.charAt(line.start()))
        && !Bylines.isByline(text, line)
        && !Captions.isCaption(text, line)
        && OpeningDateline.of(text, line, true).isEmpty();
  }

  private static boolean isSentences(SourceText text, Span span, Span headline) {
    return span.length() >= SENTENCE
        && span.length() > headline.length()
        && Sentences.endsSentence(text, span);
  }
}
