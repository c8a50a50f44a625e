package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Set;

/** Whether what looks like labels belongs to a report, not to a transcript. */
final class Reported {

  private static final String OPENING = "«“\"„‘";
  private static final String DASHES = "—–";
  private static final String CLOSING = "»”\"“’";

  private final SourceText text;
  private final Set<Candidate> accepted;
  private final List<TextLine> lines;

  Reported(SourceText text, Set<Candidate> accepted, List<TextLine> lines) {
    this.text = text;
    this.accepted = accepted;
    this.lines = lines;
  }

  boolean isReport() {
    return isHeadline() || areQuoted();
  }

  // "Jane Roe: We must act" over a report, and nobody else speaks in it.
  private boolean isHeadline() {
    if (accepted.size() != 1) {
      return false;
    }
    Candidate only = accepted.iterator().next();
    int speech = only.label().span().end();
    boolean small = speech < text.length() && Character.isLowerCase(text.charAt(speech));
    return only.paragraph() == 0 && (small || only.weight() < Weight.ROLE_AND_NAME);
  }

  // "Jane Roe: “We must act.”" among the sentences of a report: a transcript has no marks.
  private boolean areQuoted() {
    int quoted = 0;
    for (Candidate candidate : accepted) {
      Span line = lines.get(candidate.paragraph()).span();
      int start = candidate.label().span().end();
      boolean person = candidate.label().kind() == Label.Kind.PERSON;
      quoted += person && start >= line.end() && isSaidBelow(candidate) ? 1 : 0;
      if (person && start < line.end() && OPENING.indexOf(text.charAt(start)) >= 0) {
        int end = line.end() - (".,".indexOf(text.charAt(line.end() - 1)) >= 0 ? 1 : 0);
        quoted += CLOSING.indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
      }
    }
    return quoted * 2 >= Math.max(1, accepted.size());
  }

  // "Jane Roe, coach:" over "— We had luck." in a report
  private boolean isSaidBelow(Candidate candidate) {
    int below = candidate.paragraph() + 1;
    return accepted.size() == 1
        && below < lines.size()
        && (OPENING + DASHES).indexOf(text.charAt(lines.get(below).span().start())) >= 0;
  }
}
