package dev.verbatim.engine.layout;

import dev.verbatim.engine.Genre;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One language's stretch of a document with the kind of each paragraph.
 *
 * @param kinds one for each paragraph
 * @param openings datelines in front of a paragraph's words, by its index
 * @param stamps of a live feed, by the index of their paragraph
 * @param labels of a transcript's turns; none in other genres
 * @param signature where the stretch is a signed article
 */
record Outline(
    List<Paragraph> paragraphs,
    List<Kind> kinds,
    String language,
    Genre genre,
    @Nullable Dateline dateline,
    Map<Integer, OpeningDateline> openings,
    TreeMap<Integer, EntryStamps.Stamp> stamps,
    List<Label> labels,
    @Nullable Signature signature) {

  private static final int SIGNED_WITHIN = 4;
  private static final int DATED_WITHIN = 12;
  private static final int LONGEST_DATED = 400;
  private static final int LONGEST_STANDFIRST = 160;
  private static final Set<String> TEXT_FOLLOWS =
      Vocabulary.words(List.of("en", "ru", "ko"), "text-follows");

  /**
   * Tells what each paragraph of a stretch is for.
   *
   * @param candidates what looks like labels in it; whether it is a transcript is said here
   */
  static Outline of(
      SourceText text,
      Markup markup,
      List<Paragraph> paragraphs,
      String language,
      List<Label> candidates) {
    TreeMap<Integer, EntryStamps.Stamp> stamps = EntryStamps.of(text, paragraphs);
    List<Label> turns = Transcripts.behindOpening(text, paragraphs, candidates);
    List<Label> labels =
        Transcripts.isTranscript(paragraphs, turns, stamps.size()) ? turns : List.of();
    if (!labels.isEmpty()) {
      return transcript(text, markup, paragraphs, language, labels);
    }
    boolean feed = !stamps.isEmpty();
    int end = feed ? stamps.firstKey() : paragraphs.size();
    Head head = Head.of(text, markup, paragraphs, end, feed ? Genre.LIVE_FEED : Genre.NEWS);
    List<Kind> kinds = new ArrayList<>(head.kinds());
    Signature signature = feed ? null : signature(text, paragraphs, head, kinds);
    Genre genre = feed ? Genre.LIVE_FEED : signature != null ? Genre.AUTHORED_ARTICLE : Genre.NEWS;
    List<Kind> tail = Tail.of(text, paragraphs, Math.max(kinds.size(), 1), false);
    for (int i = kinds.size(); i < paragraphs.size() - tail.size(); i++) {
      kinds.add(stamps.containsKey(i) ? Kind.ENTRY_STAMP : kind(text, paragraphs, i));
    }
    kinds.addAll(tail);
    PullQuotes.of(text, markup, paragraphs).forEach(index -> setKind(kinds, index, Kind.CHROME));
    Map<Integer, OpeningDateline> openings = openings(text, paragraphs, kinds);
    return new Outline(
        paragraphs,
        kinds,
        language,
        genre,
        withDay(text, paragraphs, kinds, dateline(head, openings)),
        openings,
        stamps,
        labels,
        signature);
  }

  private static Outline transcript(
      SourceText text,
      Markup markup,
      List<Paragraph> paragraphs,
      String language,
      List<Label> labels) {
    int first = Transcripts.paragraphOf(paragraphs, labels.get(0));
    Head head = Head.of(text, markup, paragraphs, first, Genre.TRANSCRIPT);
    List<Kind> kinds = new ArrayList<>(head.kinds());
    int last = Transcripts.paragraphOf(paragraphs, labels.get(labels.size() - 1));
    List<Kind> tail = Tail.of(text, paragraphs, Math.max(kinds.size(), last + 1), true);
    int end = paragraphs.size() - tail.size();
    kinds.addAll(TurnBlocks.of(text, markup, paragraphs, labels, kinds.size(), end));
    kinds.addAll(tail);
    return new Outline(
        paragraphs,
        kinds,
        language,
        Genre.TRANSCRIPT,
        dateline(text, paragraphs, head, first),
        Map.of(),
        new TreeMap<>(),
        labels,
        null);
  }

  // Without a dateline the first day that the lines over the turns write out with its year.
  private static @Nullable Dateline dateline(
      SourceText text, List<Paragraph> paragraphs, Head head, int end) {
    Dateline written = head.dateline();
    for (int i = 0; i < Math.min(end, DATED_WITHIN) && written == null; i++) {
      Span span = paragraphs.get(i).span();
      Span beginning = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_DATED));
      written =
          DateText.first(text, beginning)
              .filter(date -> date.year() != null)
              .map(date -> new Dateline(date, null, null, null))
              .orElse(null);
    }
    return written;
  }

  /** The title's place, or null. */
  @Nullable Span title() {
    int index = kinds.indexOf(Kind.TITLE);
    return index < 0 ? null : paragraphs.get(index).span();
  }

  private static Kind kind(SourceText text, List<Paragraph> paragraphs, int index) {
    Span span = paragraphs.get(index).span();
    if (paragraphs.get(index).furniture()) {
      return Kind.CHROME;
    }
    if (Captions.isCaption(text, span)) {
      return Kind.CAPTION;
    }
    char next =
        index + 1 < paragraphs.size() ? text.charAt(paragraphs.get(index + 1).span().start()) : ' ';
    boolean heading =
        Headings.isHeading(text, span, next)
            && EndMarks.at(text, span) == null
            && OpeningDateline.of(text, span, false).isEmpty();
    return heading ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private static Map<Integer, OpeningDateline> openings(
      SourceText text, List<Paragraph> paragraphs, List<Kind> kinds) {
    Map<Integer, OpeningDateline> openings = new TreeMap<>();
    boolean first = true;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.LEAD) {
        Optional<OpeningDateline> opening =
            OpeningDateline.of(text, paragraphs.get(i).span(), first);
        if (opening.isPresent()) {
          openings.put(i, opening.get());
        }
        first = first && paragraphs.get(i).span().length() <= LONGEST_STANDFIRST;
      }
    }
    return openings;
  }

  private static @Nullable Dateline dateline(Head head, Map<Integer, OpeningDateline> openings) {
    if (openings.isEmpty()) {
      return head.dateline();
    }
    Dateline opening = openings.values().iterator().next().dateline();
    return head.dateline() == null ? opening : head.dateline().filledBy(opening);
  }

  // Where nothing over the text gives the day, a line under it may: "송고 2022년 9월 13일"
  private static @Nullable Dateline withDay(
      SourceText text, List<Paragraph> paragraphs, List<Kind> kinds, @Nullable Dateline dateline) {
    if (dateline != null && dateline.date() != null) {
      return dateline;
    }
    int last = paragraphs.size() - 1;
    while (last > 0 && kinds.get(last) == Kind.CHROME) {
      last--;
    }
    Dateline under =
        last < 0 || kinds.get(last) != Kind.DATELINE
            ? null
            : Dateline.of(text, paragraphs.get(last).span()).orElse(null);
    if (under == null) {
      return dateline;
    }
    Dateline day = new Dateline(under.date(), under.time(), null, null);
    return dateline == null ? day : dateline.filledBy(day);
  }

  // The title or one of the lines behind it names the author, and the text says "I".
  private static @Nullable Signature signature(
      SourceText text, List<Paragraph> paragraphs, Head head, List<Kind> kinds) {
    Optional<Signature> found = Optional.empty();
    if (head.title() >= 0) {
      found = Signature.inTitle(text, paragraphs.get(head.title()).span());
    }
    int body = kinds.size();
    for (int i = Math.max(head.title(), 0); i < paragraphs.size() && i < SIGNED_WITHIN; i++) {
      Optional<Signature> line = found.isPresent() ? found : inLine(text, paragraphs, i);
      if (found.isEmpty() && line.isPresent()) {
        found = line;
        body = Math.max(body, i + 1);
        setKind(kinds, i, Kind.BYLINE);
      } else if (Bylines.isByline(text, paragraphs.get(i).span())) {
        body = Math.max(body, i + 1);
        setKind(kinds, i, Kind.BYLINE);
      }
    }
    while (body < paragraphs.size() && textFollows(text, paragraphs.get(body).span())) {
      setKind(kinds, body, Kind.LEAD);
      body++;
    }
    List<Paragraph> rest = paragraphs.subList(body, paragraphs.size());
    Signature signature = found.orElse(null);
    boolean statement = signature != null && signature.spoken() && signature.isKorean(text);
    boolean speaks =
        statement
            ? rest.stream().anyMatch(paragraph -> FirstPerson.speaks(text, paragraph.span()))
            : FirstPerson.speaks(text, rest);
    return speaks ? signature : null;
  }

  private static Optional<Signature> inLine(
      SourceText text, List<Paragraph> paragraphs, int index) {
    return Signature.inLine(text, paragraphs.get(index).span());
  }

  private static void setKind(List<Kind> kinds, int index, Kind kind) {
    while (kinds.size() <= index) {
      kinds.add(Kind.PARAGRAPH);
    }
    kinds.set(index, kind);
  }

  private static boolean textFollows(SourceText text, Span line) {
    return TEXT_FOLLOWS.stream().anyMatch(words -> text.value().startsWith(words, line.start()));
  }
}
