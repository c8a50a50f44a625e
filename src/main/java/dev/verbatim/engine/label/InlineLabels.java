package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels inside a line, in a transcript whose line breaks were lost: "… Yes. Jane Roe: And then?"
 */
final class InlineLabels {

  private static final int FEW_LINES = 4;
  private static final int LONG_LINE = 120;
  private static final int VERY_LONG_LINE = 4000;
  private static final String ENDS = ".!?…)]\"”»";
  private static final ColonLabel COLON = new ColonLabel();

  private InlineLabels() {}

  /** Few lines, and long ones. */
  static boolean areLikely(List<TextLine> lines) {
    long length = 0;
    for (TextLine line : lines) {
      length += line.span().length();
    }
    return !lines.isEmpty()
        && length / lines.size() > (lines.size() <= FEW_LINES ? LONG_LINE : VERY_LONG_LINE);
  }

  /** Adds what stands at the beginning of a sentence, but for the line's first. */
  static void addTo(List<Candidate> found, SourceText text, Span line, int paragraph) {
    int i = line.start();
    while (i < line.end()) {
      int start = nextSentence(text, i, line.end());
      if (start < 0) {
        return;
      }
      Candidate candidate =
          LabelText.isOpening(text.charAt(start)) ? null : at(text, start, line.end(), paragraph);
      if (candidate != null && candidate.weight() >= Weight.NAME) {
        found.add(candidate);
        i = candidate.label().span().end();
      } else {
        i = start;
      }
    }
  }

  private static @Nullable Candidate at(SourceText text, int start, int end, int paragraph) {
    return COLON.read(new Opening(text, paragraph, start, end, end, start, false));
  }

  private static int nextSentence(SourceText text, int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean begins =
          ENDS.indexOf(text.charAt(i - 1)) >= 0
              && SourceText.isSpace(text.charAt(i))
              && Scan.endsSentence(text, from, i - 1, end);
      if (begins) {
        int start = i;
        while (start < end && SourceText.isSpace(text.charAt(start))) {
          start++;
        }
        return start < end ? start : -1;
      }
    }
    return -1;
  }
}
