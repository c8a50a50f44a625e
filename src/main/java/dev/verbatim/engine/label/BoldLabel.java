package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name in bold before speech that is not: <b>Maria Sittel</b> Good afternoon. */
final class BoldLabel implements Convention {

  static final String RULE = "bold_label";

  private static final int LONGEST = 200;
  private static final String BEHIND_NAME = ".:–—-";

  @Override
  public @Nullable Candidate read(Opening opening) {
    int end = opening.boldEnd();
    if (end <= opening.start() || end >= opening.end() || end - opening.start() > LONGEST) {
      return null;
    }
    SourceText text = opening.text();
    Span bold = text.trim(new Span(opening.start(), end));
    while (!bold.isEmpty() && BEHIND_NAME.indexOf(text.charAt(bold.end() - 1)) >= 0) {
      bold = text.trim(new Span(bold.start(), bold.end() - 1));
    }
    if (bold.isEmpty()) {
      return null;
    }
    LabelText head = LabelText.of(text, bold.start(), bold.end());
    Optional<Core> core = CoreReader.read(head);
    if (core.isEmpty()) {
      return null;
    }
    int weight = Math.min(core.get().weight(), Weight.NAME) - 1;
    return Candidate.of(
        opening,
        RULE,
        core.get(),
        head.brackets(),
        opening.skipClock(opening.skipSpaces(opening.skipStars(end))),
        weight);
  }
}
