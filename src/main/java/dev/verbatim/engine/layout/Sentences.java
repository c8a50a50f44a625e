package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;

/** What the end of a line says about it. */
final class Sentences {

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]》」』*";

  private Sentences() {}

  static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** Ends as a sentence does, closing marks and brackets aside: {@code He left.”} */
  static boolean endsSentence(SourceText text, Span span) {
    int end = span.end();
    while (end > span.start() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && isEnd(text.charAt(end - 1));
  }

  /** Runs of anything between white space; counting stops at the limit. */
  static int words(SourceText text, Span span, int limit) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end() && words < limit; i++) {
      boolean space = SourceText.isSpace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
