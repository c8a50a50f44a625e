package dev.verbatim.engine.layout;

import dev.verbatim.engine.Genre;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a document: menus, title, standfirst, dateline, and where the text itself
 * begins.
 *
 * @param kinds of the paragraphs before the text
 * @param title index of the paragraph; -1 where there is none
 */
record Head(List<Kind> kinds, int title, @Nullable Dateline dateline) {

  private static final int MOST_PARAGRAPHS = 40;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_PLAIN_TITLE = 160;
  private static final int SENTENCE = 40;
  private static final int LONG = 120;
  private static final int FEWEST_WORDS_OF_LEAD = 6;
  private static final int FEWEST_WORDS_OF_EVENT = 3;

  /** Columns before a line that is set in the middle. */
  private static final int MIDDLE = 12;

  /**
   * Reads the head of a text.
   *
   * @param end index of the first paragraph that is known to be behind the head: the first stamp of
   *     a feed, the first label of a transcript
   * @param genre of a feed the lines before the first stamp are all head; over a transcript a title
   *     may be longer than what follows it
   */
  static Head of(SourceText text, Markup markup, List<Paragraph> paragraphs, int end, Genre genre) {
    int limit = Math.min(Math.min(end, paragraphs.size()), MOST_PARAGRAPHS);
    int marked = markedTitle(markup, paragraphs, limit);
    int dated = dated(text, paragraphs, limit);
    int title = marked >= 0 ? marked : title(text, paragraphs, limit, dated, genre);
    Dateline dateline =
        dated < 0 ? null : Dateline.of(text, paragraphs.get(dated).span()).orElse(null);
    if (genre == Genre.TRANSCRIPT) {
      dateline =
          dateline == null
              ? DateInHead.of(text, paragraphs, limit).orElse(null)
              : withPlaceBeside(text, paragraphs, dated, limit, dateline);
    }
    int last = genre == Genre.LIVE_FEED ? limit : Math.max(title, dated) + 1;
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      if (i == title) {
        kinds.add(Kind.TITLE);
      } else if (i == dated) {
        kinds.add(Kind.DATELINE);
      } else {
        kinds.add(beside(text, paragraphs.get(i), i, title));
      }
    }
    return new Head(kinds, title, dateline);
  }

  // "Washington, D.C." on the line above the date or below it
  private static Dateline withPlaceBeside(
      SourceText text, List<Paragraph> paragraphs, int dated, int limit, Dateline dateline) {
    for (int i = Math.max(0, dated - 1); i < Math.min(limit, dated + 2); i++) {
      Span line = paragraphs.get(i).span();
      if (dateline.place() == null && i != dated && PlaceText.isKnown(text, line)) {
        return new Dateline(
            dateline.date(), dateline.time(), text.slice(line), dateline.publisher());
      }
    }
    return dateline;
  }

  // The dateline stands before the text or behind a standfirst, never after several paragraphs.
  private static int dated(SourceText text, List<Paragraph> paragraphs, int limit) {
    int sentences = 0;
    for (int i = 0; i < limit && sentences <= 2; i++) {
      Span span = paragraphs.get(i).span();
      Optional<Dateline> dateline = Dateline.of(text, span);
      if (dateline.isPresent()) {
        return i;
      }
      if (span.length() > LONG || (isHangul(text, span) && isSentence(text, span))) {
        sentences++;
      }
    }
    return -1;
  }

  private static int markedTitle(Markup markup, List<Paragraph> paragraphs, int limit) {
    for (Markup.Mark mark : markup.marks()) {
      if (mark.kind() == Markup.Kind.HEADING) {
        for (int i = 0; i < limit; i++) {
          if (mark.span().overlaps(paragraphs.get(i).span())) {
            return i;
          }
        }
        return -1;
      }
    }
    return -1;
  }

  private static int title(
      SourceText text, List<Paragraph> paragraphs, int limit, int dated, Genre genre) {
    int headline = dated < 0 && genre == Genre.NEWS ? Headlines.first(text, paragraphs, limit) : -1;
    if (headline >= 0) {
      return headline;
    }
    int event = genre == Genre.TRANSCRIPT ? event(text, paragraphs, limit) : -1;
    if (event >= 0 && event < dated) {
      return event;
    }
    if (dated > 0) {
      return titleBefore(text, paragraphs, dated);
    }
    int first = Math.max(dated + 1, 0);
    while (first < limit && isMenu(text, paragraphs, first)) {
      first++;
    }
    if (first >= limit
        || first + 1 >= paragraphs.size()
        || OpeningDateline.of(text, paragraphs.get(first).span(), true).isPresent()) {
      return -1;
    }
    boolean title =
        genre == Genre.TRANSCRIPT
            ? isOverTurns(text, paragraphs.get(first).span())
            : standsAlone(text, paragraphs, first);
    if (genre == Genre.TRANSCRIPT) {
      int centred = centred(text, paragraphs, first, limit);
      return centred >= 0 ? centred : title ? first : -1;
    }
    return title ? first : -1;
  }

  // "Department Press Briefing – March 9, 2022": the first line that says what it is
  private static int event(SourceText text, List<Paragraph> paragraphs, int limit) {
    for (int i = 0; i < limit; i++) {
      Span span = paragraphs.get(i).span();
      boolean line = span.length() <= LONGEST_PLAIN_TITLE && !Sentences.endsSentence(text, span);
      boolean words = Sentences.words(text, span, FEWEST_WORDS_OF_EVENT) == FEWEST_WORDS_OF_EVENT;
      if (line
          && words
          && !isMenu(text, paragraphs, i)
          && Token.of(text, span).stream().anyMatch(t -> Dateline.EVENTS.contains(t.word()))) {
        return i;
      }
    }
    return -1;
  }

  // The first line in the middle of the page, where those above it begin at the margin
  private static int centred(SourceText text, List<Paragraph> paragraphs, int first, int limit) {
    if (paragraphs.get(first).indent() > 0) {
      return -1;
    }
    for (int i = first + 1; i < limit; i++) {
      boolean middle = paragraphs.get(i).indent() >= MIDDLE;
      if (middle && isOverTurns(text, paragraphs.get(i).span())) {
        return i;
      }
    }
    return -1;
  }

  // The last line before the dateline that is no sentence; where all are sentences, the first.
  private static int titleBefore(SourceText text, List<Paragraph> paragraphs, int dated) {
    int first = -1;
    for (int i = dated - 1; i >= 0; i--) {
      Span span = paragraphs.get(i).span();
      if (span.length() > LONGEST_TITLE || PlaceText.isKnown(text, span)) {
        continue;
      }
      first = i;
      if (!isSentence(text, span)
          && !Character.isLowerCase(text.charAt(span.start()))
          && !isMenu(text, paragraphs, i)
          && !Bylines.isByline(text, span)) {
        return i;
      }
    }
    return first;
  }

  // Whatever stands first over a transcript, unless it is a sentence.
  private static boolean isOverTurns(SourceText text, Span span) {
    return span.length() <= LONGEST_PLAIN_TITLE && !Sentences.endsSentence(text, span);
  }

  // A short first line with an empty line behind it and longer paragraphs after.
  private static boolean standsAlone(SourceText text, List<Paragraph> paragraphs, int index) {
    Span span = paragraphs.get(index).span();
    Paragraph next = paragraphs.get(index + 1);
    char last = text.charAt(span.end() - 1);
    return span.length() <= LONGEST_PLAIN_TITLE
        && last != ':'
        && last != ','
        && (next.blanksBefore() > 0 || !Sentences.endsSentence(text, span))
        && next.span().length() > span.length()
        && paragraphs.size() > 2;
  }

  // "Font size:", "Документ /", or one of several short lines without an empty line between
  private static boolean isMenu(SourceText text, List<Paragraph> paragraphs, int index) {
    Span span = paragraphs.get(index).span();
    char last = text.charAt(span.end() - 1);
    if (paragraphs.get(index).furniture()
        || !hasLetter(text, span)
        || isBracketed(text, span)
        || last == ':'
        || last == '/'
        || last == '|'
        || last == '>') {
      return true;
    }
    boolean besideNext =
        index + 1 < paragraphs.size()
            && paragraphs.get(index + 1).blanksBefore() == 0
            && paragraphs.get(index + 1).span().length() < SENTENCE;
    boolean behindLast = index > 0 && paragraphs.get(index).blanksBefore() == 0;
    return span.length() < SENTENCE
        && (besideNext || behindLast)
        && !Sentences.endsSentence(text, span);
  }

  // "----------" is no words.
  private static boolean hasLetter(SourceText text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  // "[House]"; "v.          )   No. 11-207"
  private static boolean isBracketed(SourceText text, Span span) {
    return text.charAt(span.start()) == '[' || text.slice(span).contains("  )");
  }

  private static boolean isSentence(SourceText text, Span span) {
    int shortest = isHangul(text, span) ? SENTENCE / 2 : SENTENCE;
    return span.length() >= shortest && Sentences.endsSentence(text, span);
  }

  // A Korean sentence takes half as many letters.
  private static boolean isHangul(SourceText text, Span span) {
    char beforeStop = text.charAt(Math.max(span.start(), span.end() - 2));
    return Character.UnicodeScript.of(beforeStop) == Character.UnicodeScript.HANGUL;
  }

  private static Kind beside(SourceText text, Paragraph paragraph, int index, int title) {
    Span span = paragraph.span();
    if (Captions.isCaption(text, span)) {
      return Kind.CAPTION;
    }
    if (index < title) {
      return Kind.CHROME;
    }
    if (Bylines.isByline(text, span)) {
      return Kind.BYLINE;
    }
    boolean lead =
        Sentences.words(text, span, FEWEST_WORDS_OF_LEAD) == FEWEST_WORDS_OF_LEAD
            && !Character.isDigit(text.charAt(span.start()));
    return lead ? Kind.LEAD : Kind.CHROME;
  }
}
