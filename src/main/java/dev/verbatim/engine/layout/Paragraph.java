package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that belong together.
 *
 * @param span without white space at its ends
 * @param blanksBefore empty lines before it
 * @param indent columns before its first line
 * @param lines how many lines of the text it takes
 * @param furniture a page number or running head
 * @param interruptions what stands inside without belonging to it: page headers, a hyphen at a
 *     line's end with the line break behind it
 */
record Paragraph(
    Span span,
    int blanksBefore,
    int indent,
    int lines,
    boolean furniture,
    List<Span> interruptions) {

  /**
   * The indices of the paragraphs that stand wholly inside a mark of one kind, in order.
   *
   * @param markup whose marks of a kind are in order
   */
  static List<Integer> setAs(Markup.Kind kind, Markup markup, List<Paragraph> paragraphs) {
    List<Span> marks =
        markup.marks().stream().filter(mark -> mark.kind() == kind).map(Markup.Mark::span).toList();
    List<Integer> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      while (next < marks.size() && marks.get(next).end() <= span.start()) {
        next++;
      }
      if (next < marks.size() && marks.get(next).contains(span)) {
        found.add(i);
      }
    }
    return found;
  }
}
