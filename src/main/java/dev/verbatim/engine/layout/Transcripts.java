package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** Whether a text is a transcript. */
final class Transcripts {

  private static final int MANY = 4;
  private static final int LONGEST_HEAD = 80;
  private static final double SHARE_OF_LISTED = 0.34;
  private static final double EARLY = 0.5;
  private static final double SHARE_OF_TURNS = 0.2;

  private Transcripts() {}

  /**
   * Labels make a transcript where they begin early or are many for the text behind them; an
   * excerpt of a conversation in the middle of a report does not make the report one.
   *
   * @param stamps how many stamps of a live feed the text has
   */
  static boolean isTranscript(List<Paragraph> paragraphs, List<Label> labels, int stamps) {
    if (labels.isEmpty() || stamps > labels.size()) {
      return false;
    }
    int first = paragraphOf(paragraphs, labels.get(0));
    int behind = paragraphs.size() - first;
    boolean early = first <= EARLY * paragraphs.size();
    return early
        ? labels.size() >= MANY || labels.size() >= SHARE_OF_TURNS * behind || named(labels)
        : labels.size() >= MANY / 2 && labels.size() >= SHARE_OF_TURNS * behind || named(labels);
  }

  // Role and full name on the first label: a speech and perhaps a reply.
  private static boolean named(List<Label> labels) {
    Label first = labels.get(0);
    return first.kind() == Label.Kind.PERSON && first.role() != null;
  }

  /**
   * The labels behind the line that opens the sitting, "The meeting was called to order at 3.05
   * p.m."; what stands before it lists members and guests.
   */
  static List<Label> behindOpening(
      SourceText text, List<Paragraph> paragraphs, List<Label> labels) {
    if (labels.isEmpty()) {
      return labels;
    }
    int end = Math.min(paragraphs.size(), LONGEST_HEAD);
    for (int i = paragraphOf(paragraphs, labels.get(0)); i < end; i++) {
      Span line = paragraphs.get(i).span();
      if (Narration.opens(text, line)) {
        int listed = 0;
        while (listed < labels.size() && labels.get(listed).span().start() < line.start()) {
          listed++;
        }
        return listed <= SHARE_OF_LISTED * labels.size()
            ? labels.subList(listed, labels.size())
            : labels;
      }
    }
    return labels;
  }

  /** The index of the paragraph in which a label stands. */
  static int paragraphOf(List<Paragraph> paragraphs, Label label) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().end() <= label.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
