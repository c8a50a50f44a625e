package dev.verbatim.check;

import dev.verbatim.check.wording.Comparison;
import dev.verbatim.check.wording.Edit;
import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A stored quote that holds a claim or something like it.
 *
 * @param window of the quote's slice, in UTF-16 code units
 * @param edits from the quote's words to the claim's
 */
record Match(Held held, Verdict verdict, double similarity, Span window, List<Edit> edits) {

  static Match of(Held held, Comparison found) {
    return new Match(
        held, Verdict.of(found.agreement()), found.similarity(), found.window(), found.edits());
  }

  boolean isBy(String speaker) {
    return speaker.equals(held.speakerId());
  }
}
