package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that a court prints before each line of a page, one to about twenty-five: they are
 * part of no line.
 */
final class NumberedLines {

  private static final int MOST = 40;
  private static final int FEWEST = 12;
  private static final double SHARE = 0.6;

  private NumberedLines() {}

  /** The lines without their numbers, where a text numbers its lines; the same lines elsewhere. */
  static List<Line> strip(SourceText text, List<Line> lines) {
    int[] numbers = new int[lines.size()];
    int first = lines.size();
    int last = 0;
    int counted = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(text, lines.get(i).span());
      if (numbers[i] > 0 && (numbers[i] == 1 || goesOn(numbers, i))) {
        counted++;
        first = Math.min(first, i);
        last = i;
      } else {
        numbers[i] = -1;
      }
    }
    return counted >= FEWEST && counted >= SHARE * (last - first + 1)
        ? stripped(text, lines, numbers)
        : lines;
  }

  // One more than the last number; the head or foot of a page may stand between.
  private static boolean goesOn(int[] numbers, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
      if (numbers[i] > 0) {
        return numbers[index] == numbers[i] + 1;
      }
    }
    return false;
  }

  private static List<Line> stripped(SourceText text, List<Line> lines, int[] numbers) {
    List<Line> stripped = new ArrayList<>(lines.size());
    int blanks = 0;
    for (int i = 0; i < numbers.length; i++) {
      Line line = lines.get(i);
      Span words = numbers[i] < 0 ? line.span() : text.trim(behind(text, line.span()));
      if (words.isEmpty()) {
        blanks += line.blanksBefore() + 1;
        continue;
      }
      int indent = line.indent() + words.start() - line.span().start();
      boolean numbered = numbers[i] > 0;
      stripped.add(
          new Line(
              words, indent, numbered ? blanks : blanks + line.blanksBefore(), line.pageBreak()));
      blanks = 0;
    }
    return stripped;
  }

  private static Span behind(SourceText text, Span line) {
    int at = line.start();
    while (at < line.end() && isDigit(text.charAt(at))) {
      at++;
    }
    return new Span(at, line.end());
  }

  private static int number(SourceText text, Span line) {
    int end = behind(text, line).start();
    int digits = end - line.start();
    boolean stands = end == line.end() || SourceText.isSpace(text.charAt(end));
    if (digits == 0 || digits > 2 || !stands) {
      return -1;
    }
    int number = Integer.parseInt(text.slice(new Span(line.start(), end)));
    return number <= MOST ? number : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
