package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Quotations inside quotations whose speaker is told there. */
public final class Nested {

  private static final String MARKS = "«„“\"‘'《「〈";

  private Nested() {}

  /**
   * @param outer what was found in a section
   * @param anywhere any paragraph of the section
   * @param reader finds what is said in a paragraph that is the content of a finding
   */
  public static List<Finding> in(
      List<Finding> outer,
      Paragraph anywhere,
      Orthography orthography,
      BiFunction<Finding, Paragraph, List<Finding>> reader) {
    List<Finding> found = new ArrayList<>();
    for (Finding holder : outer) {
      if (holder.form() == Quote.Form.INDIRECT || !hasMarks(anywhere.text(), holder.content())) {
        continue;
      }
      Paragraph content =
          Paragraph.read(anywhere.text(), anywhere.section(), holder.content(), orthography);
      reader.apply(holder, content).stream()
          .filter(finding -> finding.form() != Quote.Form.INDIRECT && finding.source() != null)
          .filter(finding -> !finding.content().equals(holder.content()))
          .map(finding -> finding.inside(holder.content()))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean hasMarks(SourceText text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
