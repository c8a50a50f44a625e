package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.TestimonyLine;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the paragraphs between the turns of a transcript, and inside them, are for. */
final class TurnBlocks {

  private static final int LONGEST_HEADING = 160;
  private static final int LONG_HEADING = 60;
  private static final int FEWEST_WORDS_OF_HEADING = 2;
  private static final int MOST_HEADINGS = 6;

  /** Among so many lines that end a sentence a word without a full stop is a heading. */
  private static final int LINES_TO_A_SLIP = 20;

  private final SourceText text;
  private final List<Paragraph> paragraphs;
  private final Set<Integer> pullQuotes;
  private final Set<Integer> italics;
  private final boolean[] labelled;
  private final boolean punctuated;
  private final Kind[] kinds;

  private TurnBlocks(
      SourceText text, Markup markup, List<Paragraph> paragraphs, List<Label> labels) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.pullQuotes = PullQuotes.of(text, markup, paragraphs);
    this.italics = ItalicLines.of(text, markup, paragraphs);
    this.labelled = new boolean[paragraphs.size() + 1];
    for (Label label : labels) {
      labelled[Transcripts.paragraphOf(paragraphs, label)] = true;
    }
    this.punctuated = isPunctuated();
    this.kinds = new Kind[paragraphs.size()];
    Arrays.fill(kinds, Kind.PARAGRAPH);
  }

  /** The kinds of the paragraphs of a range. */
  static List<Kind> of(
      SourceText text,
      Markup markup,
      List<Paragraph> paragraphs,
      List<Label> labels,
      int from,
      int to) {
    TurnBlocks blocks = new TurnBlocks(text, markup, paragraphs, labels);
    blocks.read(from, to);
    return List.of(blocks.kinds).subList(from, to);
  }

  private void read(int from, int to) {
    boolean inserted = false;
    for (int i = from; i < to; i++) {
      inserted = inserted && !labelled[i];
      if (!labelled[i]) {
        kinds[i] = alone(i);
        boolean stays = kinds[i] == Kind.PARAGRAPH || kinds[i] == Kind.HEADING;
        kinds[i] = inserted && stays ? Kind.INSERTION : kinds[i];
        inserted |= Narration.isBeforeDocument(text, paragraphs.get(i).span());
      }
    }
    int run = 0;
    for (int i = to - 1; i >= from; i--) {
      boolean over = labelled[i + 1] || (i + 1 < to && isBetween(i + 1));
      if (kinds[i] == Kind.PARAGRAPH && !labelled[i] && over && run < MOST_HEADINGS) {
        kinds[i] = isHeading(i) ? Kind.HEADING : Kind.PARAGRAPH;
      }
      run = kinds[i] == Kind.HEADING ? run + 1 : 0;
    }
  }

  // Headings and lines of the record stand over each other, the label below them.
  private boolean isBetween(int index) {
    return kinds[index] == Kind.HEADING
        || (kinds[index] == Kind.DIRECTION && paragraphs.get(index).blanksBefore() > 0)
        || kinds[index] == Kind.CHROME && index + 1 < kinds.length && labelled[index + 1];
  }

  private Kind alone(int index) {
    Paragraph paragraph = paragraphs.get(index);
    Span span = paragraph.span();
    if (paragraph.furniture()
        || pullQuotes.contains(index)
        || RecordFurniture.isPage(text, span)
        || RecordFurniture.isClock(text, span)) {
      return Kind.CHROME;
    }
    if (Captions.isCaption(text, span)) {
      return Kind.CAPTION;
    }
    if (italics.contains(index)) {
      return Sentences.endsSentence(text, span) ? Kind.DIRECTION : Kind.HEADING;
    }
    if (Narration.is(text, span)) {
      return Kind.DIRECTION;
    }
    boolean testimony =
        TestimonyLine.examiner(text, span).isPresent()
            || TestimonyLine.witness(text, span).isPresent();
    return testimony ? Kind.HEADING : Kind.PARAGRAPH;
  }

  // "On a national vote" over somebody's turn, with no end of a sentence; "Questions and Answers:".
  private boolean isHeading(int index) {
    Span span = paragraphs.get(index).span();
    if (span.length() > LONGEST_HEADING || Sentences.endsSentence(text, span)) {
      return false;
    }
    char last = text.charAt(span.end() - 1);
    boolean words =
        punctuated
            || Sentences.words(text, span, FEWEST_WORDS_OF_HEADING) == FEWEST_WORDS_OF_HEADING;
    boolean speech = span.length() > LONG_HEADING && FirstPerson.speaks(text, span);
    return Character.isUpperCase(text.charAt(span.start()))
        && (Character.isLetterOrDigit(last)
            || (last == ':' && Headings.isTitled(text, span))
            || (last == ')' && !hasSentence(span)))
        && words
        && !speech;
  }

  // "Thank you. (Applause)" is no heading, "Written statements (Rule 149)" is one.
  private boolean hasSentence(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Sentences.isEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPunctuated() {
    int lines = 0;
    int slips = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (labelled[i]) {
        lines++;
        slips += Sentences.endsSentence(text, paragraphs.get(i).span()) ? 0 : 1;
      }
    }
    return slips * LINES_TO_A_SLIP <= lines;
  }
}
