package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.QuotationMarks;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotations over several paragraphs that open once and close once: each paragraph between gets its
 * part of the quotation.
 */
final class OpenQuotations {

  /** A mark that is not closed over so many paragraphs is damage. */
  private static final int LONGEST = 12;

  private static final int NONE = -1;

  private OpenQuotations() {}

  static List<Paragraph> close(List<Paragraph> paragraphs, Orthography orthography) {
    List<Paragraph> closed = new ArrayList<>(paragraphs);
    int at = 0;
    while (at < closed.size()) {
      int last = isOpen(closed.get(at)) ? closing(closed, at) : NONE;
      for (int i = at + 1; i <= last; i++) {
        closed.set(i, continued(closed.get(i), i == last, orthography));
      }
      at = Math.max(last, at) + 1;
    }
    return closed;
  }

  private static boolean isOpen(Paragraph paragraph) {
    return paragraph.quoted().stream()
        .anyMatch(
            quoted ->
                quoted.depth() == 0
                    && !quoted.closed()
                    && paragraph.text().charAt(quoted.outer().start()) == '«');
  }

  // The paragraph in which the mark closes; none where another opens first
  private static int closing(List<Paragraph> paragraphs, int from) {
    int limit = Math.min(paragraphs.size(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.text().charAt(paragraph.span().start()) == '«') {
        return NONE;
      }
      if (unmatched(paragraph.text(), paragraph.span()) != NONE) {
        return i;
      }
    }
    return NONE;
  }

  private static int unmatched(SourceText text, Span span) {
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '«' ? 1 : c == '»' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return NONE;
  }

  private static Paragraph continued(Paragraph paragraph, boolean last, Orthography orthography) {
    SourceText text = paragraph.text();
    Span span = paragraph.span();
    int close = last ? unmatched(text, span) : span.end();
    Span inner = text.trim(new Span(span.start(), close));
    if (inner.isEmpty()) {
      return paragraph;
    }
    int outerEnd = last ? close + 1 : close;
    List<Quoted> quoted = new ArrayList<>();
    quoted.add(new Quoted(new Span(span.start(), outerEnd), inner, 0, last));
    quoted.addAll(QuotationMarks.pair(text, new Span(outerEnd, span.end())));
    return Paragraph.read(text, paragraph.section(), span, quoted, orthography);
  }
}
