package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** The lines at the end of Korean minutes that list who was there: "○출석 위원(3인)". */
public final class Attendance {

  private static final Set<String> WORDS = Vocabulary.words("ko", "attendance-words");
  private static final String CIRCLES = "○◯〇";

  private Attendance() {}

  /** Whether a line begins such a list. */
  public static boolean opens(SourceText text, Span line) {
    return CIRCLES.indexOf(text.charAt(line.start())) >= 0
        && lists(text, text.trim(new Span(line.start() + 1, line.end())));
  }

  /** Whether the words behind the circle say so. */
  static boolean lists(SourceText text, Span words) {
    int end = words.start();
    while (end < words.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return WORDS.contains(text.slice(new Span(words.start(), end)));
  }
}
