package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines, whatever character ends them. */
final class Lines {

  private static final int TAB = 8;

  private Lines() {}

  /**
   * The lines that are not blank, in order, without the numbers that a court prints before them.
   */
  static List<Line> of(SourceText text) {
    List<Line> lines = new ArrayList<>();
    String value = text.value();
    int blanks = 0;
    boolean pageBreak = false;
    int start = 0;
    while (start < value.length()) {
      int end = endOfLine(value, start);
      Span span = text.trim(new Span(start, end));
      pageBreak |= start > 0 && value.charAt(start - 1) == '\f';
      if (span.isEmpty()) {
        blanks++;
      } else {
        lines.add(new Line(span, columns(value, start, span.start()), blanks, pageBreak));
        blanks = 0;
        pageBreak = false;
      }
      start = end < value.length() ? afterBreak(value, end) : end;
    }
    return NumberedLines.strip(text, lines);
  }

  private static int endOfLine(String value, int from) {
    int end = from;
    while (end < value.length() && !isBreak(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterBreak(String value, int at) {
    boolean pair =
        value.charAt(at) == '\r' && at + 1 < value.length() && value.charAt(at + 1) == '\n';
    return pair ? at + 2 : at + 1;
  }

  /** LF, CR, form feed, vertical tab, NEL and Unicode's line and paragraph separators. */
  private static boolean isBreak(char c) {
    return (c <= '\r' && c >= '\n') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int columns(String value, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += value.charAt(i) == '\t' ? TAB - columns % TAB : 1;
    }
    return columns;
  }
}
