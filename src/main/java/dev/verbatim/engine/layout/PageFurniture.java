package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a printed page repeats and a reader skips: page numbers, running heads and feet. Only
 * asked of texts whose lines are wrapped, as those of a pasted PDF are.
 */
final class PageFurniture {

  private static final int LONGEST = 90;
  private static final int FEWEST_PAGES = 3;
  private static final int FEWEST_LETTERS = 6;

  private PageFurniture() {}

  /** The indices of lines that are furniture. */
  static Set<Integer> of(SourceText text, List<Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    Set<Integer> found = new HashSet<>();
    String[] shapes = new String[lines.size()];
    Arrays.fill(shapes, "");
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      if (span.length() <= LONGEST) {
        if (RecordFurniture.isPage(text, span)) {
          found.add(i);
        } else {
          shapes[i] = withoutDigits(text.slice(span));
          seen.merge(shapes[i], 1, Integer::sum);
        }
      } else if (RecordFurniture.isPage(text, span)) {
        found.add(i);
      }
    }
    Set<Integer> numbers = Set.copyOf(found);
    for (int i = 0; i < shapes.length; i++) {
      boolean repeated = seen.getOrDefault(shapes[i], 0) >= FEWEST_PAGES;
      if (repeated && (stands(lines, i, numbers) || hasPageNumber(shapes[i]))) {
        found.add(i);
      }
    }
    return found;
  }

  // The same words three times and more, each time at a page number or a page break.
  private static boolean stands(List<Line> lines, int index, Set<Integer> pageNumbers) {
    return pageNumbers.contains(index - 1)
        || pageNumbers.contains(index + 1)
        || lines.get(index).pageBreak()
        || (index + 1 < lines.size() && lines.get(index + 1).pageBreak());
  }

  // "HOUSE OF WATERS     Page 4 of 9": words, and a number at the beginning or the end
  private static boolean hasPageNumber(String shape) {
    boolean number = shape.startsWith("0") || shape.endsWith("0");
    long letters = shape.chars().filter(Character::isLetter).count();
    return number && letters >= FEWEST_LETTERS;
  }

  private static String withoutDigits(String line) {
    StringBuilder shape = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      shape.append(Character.isDigit(c) ? '0' : c);
    }
    return shape.toString();
  }
}
