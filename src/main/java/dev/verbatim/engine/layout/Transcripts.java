package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.TestimonyLine;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the paragraphs of a transcript are for, and whether a text is one. */
final class Transcripts {

  private static final int MANY = 4;
  private static final double EARLY = 0.5;
  private static final double SHARE_OF_TURNS = 0.2;
  private static final int LONGEST_HEADING = 160;
  private static final int FEWEST_WORDS_OF_HEADING = 2;

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

  /** The kinds of the paragraphs of a range. */
  static List<Kind> kinds(
      SourceText text, List<Paragraph> paragraphs, List<Label> labels, int from, int to) {
    boolean[] labelled = new boolean[paragraphs.size() + 1];
    for (Label label : labels) {
      labelled[paragraphOf(paragraphs, label)] = true;
    }
    List<Kind> kinds = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Paragraph paragraph = paragraphs.get(i);
      kinds.add(labelled[i] ? Kind.PARAGRAPH : kind(text, paragraph, labelled[i + 1]));
    }
    return kinds;
  }

  private static Kind kind(SourceText text, Paragraph paragraph, boolean beforeLabel) {
    Span span = paragraph.span();
    if (paragraph.furniture()
        || RecordFurniture.isPage(text, span)
        || RecordFurniture.isClock(text, span)) {
      return Kind.CHROME;
    }
    if (Captions.isCaption(text, span)) {
      return Kind.CAPTION;
    }
    boolean testimony =
        TestimonyLine.examiner(text, span).isPresent()
            || TestimonyLine.witness(text, span).isPresent();
    return testimony || isHeading(text, span, beforeLabel) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  // "On a national vote" right before somebody's turn, with no end of a sentence.
  private static boolean isHeading(SourceText text, Span span, boolean beforeLabel) {
    if (!beforeLabel || span.length() > LONGEST_HEADING || Sentences.endsSentence(text, span)) {
      return false;
    }
    char last = text.charAt(span.end() - 1);
    return Character.isUpperCase(text.charAt(span.start()))
        && Character.isLetterOrDigit(last)
        && Sentences.words(text, span, FEWEST_WORDS_OF_HEADING) == FEWEST_WORDS_OF_HEADING;
  }
}
