package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * Words that may be a label; the whole document decides.
 *
 * @param paragraph index of the paragraph that begins with them
 * @param weight see {@link Weight}
 * @param flexible see {@link Core#flexible}
 * @param bold whether the page prints it in bold
 */
record Candidate(Label label, int paragraph, int weight, boolean flexible, boolean bold) {

  static Candidate of(
      Opening opening, String rule, Core core, List<Span> brackets, int speech, int weight) {
    Label label =
        core.label(
            rule, new Span(opening.start(), Math.max(speech, core.printed().end())), brackets);
    boolean bold = opening.isBold(core.printed().end());
    return new Candidate(
        label, opening.paragraph(), bold ? weight + Weight.BOLD : weight, core.flexible(), bold);
  }

  Candidate atLeast(int least) {
    return new Candidate(label, paragraph, Math.max(weight, least), flexible, bold);
  }

  Candidate with(Label other) {
    return new Candidate(other, paragraph, weight, flexible, bold);
  }
}
