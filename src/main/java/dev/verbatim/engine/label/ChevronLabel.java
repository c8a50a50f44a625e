package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "&gt;&gt; AND WE ARE BACK.": captions that say only that somebody else speaks now. */
final class ChevronLabel implements Convention {

  static final String RULE = "chevron_label";

  private static final int SHORTEST = 2;
  private static final char CHEVRON = '>';

  @Override
  public @Nullable Candidate read(Opening opening) {
    SourceText text = opening.text();
    int end = opening.start();
    while (end > 0 && SourceText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && text.charAt(start - 1) == CHEVRON) {
      start--;
    }
    if (end - start < SHORTEST) {
      return null;
    }
    Core core = Core.nameless(new Span(start, end), Weight.DOUBTFUL);
    return Candidate.of(opening, RULE, core, List.of(), opening.start(), Weight.DOUBTFUL);
  }

  /** Whether a line begins so, and with it whatever label it has: "&gt;&gt; Mara: WE ARE BACK." */
  static boolean opens(SourceText text, Span line) {
    return line.length() > SHORTEST
        && text.charAt(line.start()) == CHEVRON
        && text.charAt(line.start() + 1) == CHEVRON;
  }
}
