package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Quotations inside a quotation, where it says that others are quoted: "She told us, 'No.'" */
final class Nested {

  private Nested() {}

  static List<Finding> in(Place place) {
    Span holder = place.quoted().inner();
    Paragraph outer = place.here().paragraph();
    if (!outer.holdsOthers(place.quoted())) {
      return List.of();
    }
    Paragraph inner =
        Paragraph.read(outer.text(), outer.section(), holder, new EnglishOrthography());
    List<Finding> found = new ArrayList<>();
    for (Finding finding : EnglishGrammar.read(List.of(inner), Judge.PACKAGED).findings()) {
      boolean quotes = finding.form() != Quote.Form.INDIRECT;
      if (quotes && finding.cue() != null && !finding.content().equals(holder)) {
        found.add(finding.within() == null ? finding.inside(holder) : finding);
      }
    }
    return found;
  }
}
