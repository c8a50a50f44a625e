package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mark with which an agency ends a text: {@code (끝)}, {@code (End)}, {@code -30-}. */
final class EndMarks {

  private static final Set<String> MARKS = Vocabulary.words(List.of("en", "ru", "ko"), "end-marks");

  private EndMarks() {}

  /** The mark at the end of a paragraph, or null. */
  static @Nullable Span at(SourceText text, Span paragraph) {
    for (String mark : MARKS) {
      int start = paragraph.end() - mark.length();
      if (start >= paragraph.start() && text.value().startsWith(mark, start)) {
        return new Span(start, paragraph.end());
      }
    }
    return null;
  }
}
