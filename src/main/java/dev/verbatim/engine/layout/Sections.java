package dev.verbatim.engine.layout;

import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Genre;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.Block.Kind;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the sections of a document, and what holds for it as a whole, from its outlines. */
final class Sections {

  private static final Set<String> TRANSCRIPT_WORDS =
      Vocabulary.words(List.of("en", "ru", "ko"), "transcript-words");

  private final SourceText text;
  private final Submission submission;
  private final List<Outline> outlines;
  private final List<SectionText> sections = new ArrayList<>();
  private final @Nullable LocalDate date;
  private final @Nullable ZoneId zone;

  Sections(Submission submission, List<Outline> outlines) {
    this.text = submission.text();
    this.submission = submission;
    this.outlines = outlines;
    this.date = date();
    this.zone = zone();
  }

  DocumentLayout document() {
    for (int i = 0; i < outlines.size(); i++) {
      Outline outline = outlines.get(i);
      if (outline.genre() == Genre.LIVE_FEED) {
        addFeed(outline);
      } else {
        addWhole(outline, i > 0 && outlines.get(i - 1).signature() != null);
      }
    }
    if (sections.isEmpty()) {
      add(empty(), List.of(), List.of());
    }
    return new DocumentLayout(submission, facts(), sections, diagnostics());
  }

  // "Transcript of the press conference", and nobody in it who speaks
  private List<Diagnostic> diagnostics() {
    boolean spoken = sections.stream().anyMatch(each -> each.section().genre() == Genre.TRANSCRIPT);
    Span title = outlines.isEmpty() ? null : outlines.get(0).title();
    if (spoken || title == null) {
      return List.of();
    }
    boolean announced =
        Token.of(text, title).stream().anyMatch(token -> TRANSCRIPT_WORDS.contains(token.word()));
    return announced
        ? List.of(
            new Diagnostic(
                Diagnostic.Kind.NO_SPEAKER_FOUND,
                "a transcript in which no label was found",
                title))
        : List.of();
  }

  private void addFeed(Outline outline) {
    Integer from = null;
    List<Integer> starts = new ArrayList<>(outline.stamps().keySet());
    addFeedPart(outline, 0, starts.get(0), Section.Kind.BODY, null);
    for (int i = 0; i < starts.size(); i++) {
      int first = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : outline.paragraphs().size();
      addFeedPart(outline, first, end, Section.Kind.ENTRY, outline.stamps().get(first));
    }
  }

  private void addFeedPart(
      Outline outline, int first, int end, Section.Kind kind, EntryStamps.@Nullable Stamp stamp) {
    if (first == end) {
      return;
    }
    LocalDate day = stamp == null ? date : day(stamp.date());
    TimeText time = stamp == null ? null : stamp.time();
    Section section =
        new Section(
            kind,
            Genre.LIVE_FEED,
            null,
            null,
            outline.language(),
            instant(day, time),
            day,
            null,
            null,
            span(outline.paragraphs(), first, end));
    add(section, blocks(outline, first, end), List.of());
  }

  private void addWhole(Outline outline, boolean behindArticle) {
    Signature signature = outline.signature();
    Dateline dateline = outline.dateline();
    LocalDate day = dateline == null ? date : day(dateline.date());
    Section.Kind kind =
        signature != null
            ? Section.Kind.ARTICLE
            : behindArticle ? Section.Kind.BACKGROUND : Section.Kind.BODY;
    Section section =
        new Section(
            kind,
            outline.genre(),
            title(outline),
            publisher(dateline),
            outline.language(),
            dateline == null ? null : instant(day, dateline.time()),
            day,
            dateline == null ? null : dateline.place(),
            signature != null ? translationOf(outline) : null,
            span(outline.paragraphs(), 0, outline.paragraphs().size()));
    add(section, blocks(outline, 0, outline.paragraphs().size()), outline.labels());
  }

  // An agency whose report somebody else prints is not the publisher of the document's only part.
  private @Nullable String publisher(@Nullable Dateline dateline) {
    boolean known = submission.known().publisher() != null && outlines.size() == 1;
    return dateline == null || known ? null : dateline.publisher();
  }

  // A signed article right behind one in another language.
  private @Nullable Integer translationOf(Outline outline) {
    for (SectionText earlier : sections) {
      boolean signed = earlier.section().genre() == Genre.AUTHORED_ARTICLE;
      if (signed && !earlier.section().language().equals(outline.language())) {
        return earlier.index();
      }
    }
    return null;
  }

  private @Nullable String title(Outline outline) {
    Signature signature = outline.signature();
    Span title = signature != null ? signature.title() : null;
    title = title != null ? title : outline.title();
    return title == null ? null : text.slice(title);
  }

  private void add(Section section, List<Block> blocks, List<Label> labels) {
    sections.add(new SectionText(sections.size(), section, blocks, labels));
  }

  private List<Block> blocks(Outline outline, int first, int end) {
    List<Block> blocks = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Paragraph paragraph = outline.paragraphs().get(i);
      Span endMark = EndMarks.at(text, paragraph.span());
      Span span = endMark == null ? paragraph.span() : text.trim(before(paragraph, endMark));
      OpeningDateline opening = outline.openings().get(i);
      if (opening != null) {
        blocks.add(new Block(Kind.DATELINE, opening.span()));
        span =
            text.trim(new Span(opening.span().end(), Math.max(span.end(), opening.span().end())));
      }
      if (!span.isEmpty()) {
        blocks.add(block(outline.kinds().get(i), span, paragraph));
      }
      if (endMark != null) {
        blocks.add(new Block(Kind.CHROME, endMark));
      }
    }
    return blocks;
  }

  private static Block block(Kind kind, Span span, Paragraph paragraph) {
    List<Span> inside = paragraph.interruptions().stream().filter(span::contains).toList();
    return new Block(kind, span, inside);
  }

  private static Span before(Paragraph paragraph, Span endMark) {
    return new Span(paragraph.span().start(), endMark.start());
  }

  private static Span span(List<Paragraph> paragraphs, int first, int end) {
    return Span.covering(paragraphs.get(first).span(), paragraphs.get(end - 1).span());
  }

  private Section empty() {
    String language = submission.known().language();
    return new Section(
        Section.Kind.BODY,
        Genre.OTHER,
        null,
        null,
        language == null ? "en" : language,
        null,
        null,
        null,
        null,
        new Span(0, text.length()));
  }

  private @Nullable OffsetDateTime instant(@Nullable LocalDate day, @Nullable TimeText time) {
    if (day == null || time == null) {
      return null;
    }
    ZoneId at = time.offset() != null ? time.offset() : zone;
    return at == null ? null : day.atTime(time.time()).atZone(at).toOffsetDateTime();
  }

  private @Nullable LocalDate day(@Nullable DateText written) {
    if (written == null) {
      return date;
    }
    return written.date().orElse(date == null ? null : written.near(date));
  }

  // Known, else the first dateline; the year may come from the stamps of the feed.
  private @Nullable LocalDate date() {
    Submission.Known known = submission.known();
    if (known.publishedOn() != null) {
      return known.publishedOn();
    }
    if (known.publishedAt() != null) {
      return known.publishedAt().toLocalDate();
    }
    LocalDate stamped = null;
    for (Outline outline : outlines) {
      for (EntryStamps.Stamp stamp : outline.stamps().values()) {
        if (stamped == null && stamp.date() != null) {
          stamped = stamp.date().date().orElse(null);
        }
      }
    }
    for (Outline outline : outlines) {
      if (outline.dateline() != null && outline.dateline().date() != null) {
        DateText written = outline.dateline().date();
        LocalDate day = written.date().orElse(null);
        return day == null && stamped != null ? written.near(stamped) : day;
      }
    }
    return stamped;
  }

  private @Nullable ZoneId zone() {
    for (Outline outline : outlines) {
      Dateline dateline = outline.dateline();
      if (dateline != null && dateline.time() != null && dateline.time().offset() != null) {
        return dateline.time().offset();
      }
    }
    return submission.known().timeZone();
  }

  private DocumentFacts facts() {
    Submission.Known known = submission.known();
    SectionText first = sections.get(0);
    Outline outline = outlines.isEmpty() ? null : outlines.get(0);
    Span title = outline == null ? null : outline.title();
    Dateline dateline = outline == null ? null : outline.dateline();
    Set<Genre> genres =
        sections.stream().map(each -> each.section().genre()).collect(Collectors.toSet());
    return new DocumentFacts(
        known.title() != null ? known.title() : title == null ? null : text.slice(title),
        known.publisher() != null || outlines.size() != 1 ? known.publisher() : publisher(dateline),
        genres.size() == 1 ? first.section().genre() : Genre.COMPILATION,
        date,
        known.publishedAt() != null
            ? known.publishedAt()
            : dateline == null ? null : instant(date, dateline.time()),
        known.place() != null ? known.place() : dateline == null ? null : dateline.place(),
        languages());
  }

  private List<String> languages() {
    Map<String, Integer> letters =
        sections.stream()
            .collect(
                Collectors.toMap(
                    each -> each.section().language(),
                    each -> each.section().span().length(),
                    Integer::sum));
    return letters.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
