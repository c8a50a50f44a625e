package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether the lines of a text were broken at a column, as in a record printed at 72 columns or the
 * text of a PDF, so that a paragraph takes several of them.
 */
final class Wrapping {

  private static final int FEWEST_LINES = 5;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 130;
  private static final double FULL = 0.7;
  private static final int FEWEST_CONTINUED = 3;
  private static final double SHARE_OF_CONTINUED_LINES = 0.6;

  private Wrapping() {}

  /** The column, or empty where each line is a paragraph of its own. */
  static OptionalInt column(SourceText text, List<Line> lines) {
    if (lines.size() < FEWEST_LINES) {
      return OptionalInt.empty();
    }
    int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
    int column = widths[Math.min(widths.length - 1, widths.length * 49 / 50)];
    if (column < NARROWEST || column > WIDEST) {
      return OptionalInt.empty();
    }
    int full = 0;
    int continued = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isFull(lines.get(i - 1), lines.get(i), column)) {
        full++;
        continued += continues(text, lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return continued >= FEWEST_CONTINUED && continued >= SHARE_OF_CONTINUED_LINES * full
        ? OptionalInt.of(column)
        : OptionalInt.empty();
  }

  private static boolean isFull(Line line, Line next, int column) {
    return next.blanksBefore() == 0 && line.width() >= FULL * column;
  }

  // The line ends inside a sentence, and the next one goes on with it.
  private static boolean continues(SourceText text, Line line, Line next) {
    if (RecordFurniture.endsInSeconds(text, line.span())) {
      return false;
    }
    char last = text.charAt(line.span().end() - 1);
    char first = text.charAt(next.span().start());
    return Character.isLowerCase(first)
        || (!Sentences.isEnd(last) && (Character.isLetterOrDigit(last) || ",-".indexOf(last) >= 0));
  }

  /** The smallest width that counts as a full line. */
  static int fullLine(int column) {
    return (int) (FULL * column);
  }
}
