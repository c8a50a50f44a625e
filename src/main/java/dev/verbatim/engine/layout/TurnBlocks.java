package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.Attendance;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.TestimonyLine;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the paragraphs between the turns of a transcript, and inside them, are for. */
final class TurnBlocks {

  /** "※마이크 미사용으로 확인되지 않는 내용은 별표로 표기함": the record's own remark. */
  private static final char REMARK = '※';

  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_RUNNING_HEAD = 120;
  private static final int LONG_HEADING = 60;
  private static final int FEWEST_WORDS_OF_HEADING = 2;
  private static final int FEWEST_WORDS_IN_CAPITALS = 3;
  private static final int MOST_HEADINGS = 6;
  private static final int FEWEST_LINES_AT_END = 3;

  /** Among so many lines that end a sentence a word without a full stop is a heading. */
  private static final int LINES_TO_A_SLIP = 10;

  private static final Set<String> ASKED_BY =
      Vocabulary.words(List.of("en", "ru"), "interviewer-words");
  private static final Set<String> CLOSING = Vocabulary.words("en", "closing-headings");

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
    this.punctuated = isPunctuated(labels);
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
    readEnd(from, to);
    int run = 0;
    for (int i = to - 1; i >= from; i--) {
      boolean over = labelled[i + 1] || (i + 1 < to && isBetween(i + 1));
      if (kinds[i] == Kind.PARAGRAPH && !labelled[i] && over && run < MOST_HEADINGS) {
        kinds[i] = isHeading(i) ? Kind.HEADING : Kind.PARAGRAPH;
      }
      run = kinds[i] == Kind.HEADING ? run + 1 : 0;
    }
  }

  // Behind the last words of a transcript: the list of those who took part, links
  private void readEnd(int from, int to) {
    int first = to;
    while (first > from && kinds[first - 1] != Kind.DIRECTION && isLoose(first - 1)) {
      first--;
    }
    if (punctuated && to - first >= FEWEST_LINES_AT_END) {
      Arrays.fill(kinds, first, to, Kind.CHROME);
    }
    int closing = to;
    for (int i = to - 1; i >= from && !labelled[i]; i--) {
      closing = isClosing(paragraphs.get(i).span()) ? i : closing;
    }
    Arrays.fill(kinds, closing, to, Kind.CHROME);
  }

  // "Disclaimer", "Notes to editors:", "○출석 위원(3인)"
  private boolean isClosing(Span span) {
    if (Attendance.opens(text, span)) {
      return true;
    }
    int end = text.charAt(span.end() - 1) == ':' ? span.end() - 1 : span.end();
    return span.length() <= LONG_HEADING
        && CLOSING.contains(Letters.small(text.slice(new Span(span.start(), end))));
  }

  private boolean isLoose(int index) {
    Span span = paragraphs.get(index).span();
    return !labelled[index] && span.length() <= LONGEST_HEADING && !ends(span);
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
        || RecordFurniture.isClock(text, span)
        || text.charAt(span.start()) == REMARK
        || isRunningHead(index)) {
      return Kind.CHROME;
    }
    if (Captions.isCaption(text, span)) {
      return Kind.CAPTION;
    }
    if (index == paragraphs.size() - 1 && saysWhoAsked(span)) {
      return Kind.BYLINE;
    }
    if (italics.contains(index)) {
      return Sentences.endsSentence(text, span) ? Kind.DIRECTION : Kind.HEADING;
    }
    if (Narration.is(text, span)) {
      return Kind.DIRECTION;
    }
    if (isTitleInCapitals(index) || isInAngles(span)) {
      return Kind.HEADING;
    }
    Span below = index + 1 < paragraphs.size() ? paragraphs.get(index + 1).span() : null;
    boolean testimony =
        TestimonyLine.examiner(text, span).isPresent()
            || TestimonyLine.witness(text, span, below).isPresent()
            || TestimonyLine.isOath(text, span);
    return testimony ? Kind.HEADING : Kind.PARAGRAPH;
  }

  // "Беседовала Анна Рогова", "Interviewed by Jane Roe" below the last answer
  private boolean saysWhoAsked(Span span) {
    List<Token> words = Token.of(text, span);
    return span.length() <= LONG_HEADING
        && words.size() > 1
        && words.get(0).isWord()
        && ASKED_BY.contains(words.get(0).word());
  }

  // "<회담 관련>"
  private boolean isInAngles(Span span) {
    return span.length() > 2
        && span.length() <= LONG_HEADING
        && text.charAt(span.start()) == '<'
        && text.charAt(span.end() - 1) == '>'
        && Character.isLetter(text.charAt(span.start() + 1));
  }

  // "THE QUESTION OF TITLE" over a paragraph in small letters
  private boolean isTitleInCapitals(int index) {
    Span span = paragraphs.get(index).span();
    return span.length() <= LONG_HEADING
        && isInCapitals(span)
        && Character.isLetter(text.charAt(span.start()))
        && Character.isUpperCase(text.charAt(span.start()))
        && !ends(span)
        && Sentences.words(text, span, FEWEST_WORDS_IN_CAPITALS) == FEWEST_WORDS_IN_CAPITALS
        && index + 1 < paragraphs.size()
        && !isInCapitals(paragraphs.get(index + 1).span());
  }

  // "Harbour Board          Minutes of 3 May 2016" beside a page number: with a number of its own,
  // and
  // no sentence
  private boolean isRunningHead(int index) {
    Span span = paragraphs.get(index).span();
    boolean page = isPage(index - 1) || isPage(index + 1);
    return page
        && span.length() <= LONGEST_RUNNING_HEAD
        && !Sentences.endsSentence(text, span)
        && Token.of(text, span).stream().anyMatch(Token::isNumber);
  }

  private boolean isPage(int index) {
    return index >= 0
        && index < paragraphs.size()
        && RecordFurniture.isPage(text, paragraphs.get(index).span());
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
            || (last == ',' && isInCapitals(span))
            || (last == ')' && !hasSentence(span)))
        && words
        && !speech;
  }

  // "STATEMENT OF HON. JANE ROE," over "MEMBER FOR HILLSIDE"
  private boolean isInCapitals(Span span) {
    return text.slice(span).chars().noneMatch(Character::isLowerCase);
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

  // As a sentence does, or with a bracket: "of the pier. [4711]"
  private boolean ends(Span span) {
    return Sentences.endsSentence(text, span) || ")]".indexOf(text.charAt(span.end() - 1)) >= 0;
  }

  // Whether the first words of nearly all turns end as sentences do; marks the labelled paragraphs
  private boolean isPunctuated(List<Label> labels) {
    int slips = 0;
    for (Label label : labels) {
      int index = Transcripts.paragraphOf(paragraphs, label);
      labelled[index] = true;
      boolean alone = label.span().end() >= paragraphs.get(index).span().end();
      int words = alone ? index + 1 : index;
      slips += words < paragraphs.size() && ends(paragraphs.get(words).span()) ? 0 : 1;
    }
    return slips * LINES_TO_A_SLIP <= labels.size();
  }
}
