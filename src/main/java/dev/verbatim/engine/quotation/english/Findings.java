package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is found in the sentences of a section, read in order. */
final class Findings {

  private final List<ParsedParagraph> paragraphs;
  private final Judge judge;
  private final List<Finding> found = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** By the mention of who speaks. */
  private final Map<Span, StatedDay> days = new HashMap<>();

  Findings(List<ParsedParagraph> paragraphs, Judge judge) {
    this.paragraphs = paragraphs;
    this.judge = judge;
  }

  Grammar.ProseReading reading() {
    found.sort(
        Comparator.<Finding>comparingInt(finding -> finding.content().start())
            .thenComparing(finding -> finding.content().end(), Comparator.reverseOrder()));
    return new Grammar.ProseReading(found, mentions);
  }

  void read(int paragraph, int index) {
    ParsedSentence sentence = paragraphs.get(paragraph).sentences().get(index);
    mentions.addAll(Mentions.all(sentence.tagged()));
    List<Report> reports = Reports.of(sentence);
    Map<Integer, Finding> quoted = new LinkedHashMap<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.tagged().tag(token) == Tag.QUOTED) {
        Place place = new Place(paragraphs, paragraph, index, token, told);
        Told answer = judge.tell(place);
        if (judge.isQuotation(place, answer)) {
          told.add(answer);
          Finding finding = quotation(place, answer, reports);
          quoted.put(token, finding.saidOn(day(place, answer, reports)));
          found.addAll(Nested.in(place));
        }
      }
    }
    for (Report report : reports) {
      double sure = judge.report(sentence, report);
      if (sure > 0 && isOthers(report, sentence, quoted)) {
        Finding told = dated(indirect(sentence, report, sure), sentence, report, reports);
        found.add(told);
        quoted.replaceAll(
            (token, finding) -> report.holds(token) ? finding.inside(told.content()) : finding);
      }
    }
    found.addAll(quoted.values());
  }

  /** What the cue's own sentence tells, else what it was told of the speaker's words before. */
  private @Nullable StatedDay day(Place place, Told told, List<Report> reports) {
    Mention source = told.source();
    Cue cue = told.cue();
    if (source == null) {
      return null;
    }
    if (cue == null || told.span() == null || !isHere(place, told.span())) {
      return days.get(source.span());
    }
    StatedDay day = Days.of(place.parsed(), cue, reports);
    if (day != null) {
      days.put(source.span(), day);
    }
    return day;
  }

  private Finding dated(
      Finding finding, ParsedSentence sentence, Report report, List<Report> reports) {
    Mention source = finding.source();
    StatedDay day = Days.of(sentence, report.cue(), reports);
    if (source != null && day != null) {
      days.put(source.span(), day);
    }
    return finding.saidOn(day);
  }

  // Marsh said that Vos had called it "a coffin": the report is hers, what it quotes is not. A
  // report that quotes its own source is told by the quotation.
  private static boolean isOthers(
      Report report, ParsedSentence sentence, Map<Integer, Finding> quoted) {
    Span content = span(sentence, report);
    Span cue = sentence.span(report.cue());
    return quoted.entrySet().stream()
        .filter(each -> report.holds(each.getKey()))
        .map(each -> each.getValue().cue())
        .allMatch(inner -> inner != null && !inner.equals(cue) && content.contains(inner));
  }

  private static Finding quotation(Place place, Told told, List<Report> reports) {
    Quote.Form form = Forms.of(place);
    return new Finding(
        form,
        place.quoted().inner(),
        form == Quote.Form.MIXED ? clause(place, told, reports) : null,
        told.source(),
        told.span(),
        told.rule(),
        told.confidence(),
        told.candidates(),
        null);
  }

  /** What the cue that decided reports, where the quotation is part of it. */
  private static @Nullable Span clause(Place place, Told told, List<Report> reports) {
    for (Report report : reports) {
      if (report.cue().equals(told.cue()) && report.holds(place.token())) {
        return span(place.parsed(), report);
      }
    }
    Cue cue = told.cue();
    boolean here = cue != null && told.span() != null && isHere(place, told.span());
    return cue != null && here ? besideCue(place, cue) : null;
  }

  private static boolean isHere(Place place, Span cue) {
    return place.tagged().sentence().span().contains(cue);
  }

  // It is | "a shame," he said, | but "not the end."
  private static Span besideCue(Place place, Cue cue) {
    TaggedSentence s = place.tagged();
    int last = s.size() - 1;
    while (last > place.token() && s.tag(last) == Tag.PUNCTUATION) {
      last--;
    }
    if (cue.start() > place.token()) {
      return s.span(
          0, Math.max(place.token(), cue.start() - (s.tag(cue.start() - 1) == Tag.COMMA ? 2 : 1)));
    }
    int first = Math.min(cue.end() + 1, place.token());
    while (first < place.token() && (s.tag(first) == Tag.COMMA || s.tag(first) == Tag.TIME)) {
      first++;
    }
    int end = new ContentEnds(s, place.parsed().cues(), last).of(cue, first);
    return s.span(first, Math.max(end, place.token()));
  }

  // The conjunction is part of what is reported, as PolNeAR annotates content: said | that it
  // rained
  private static Span span(ParsedSentence sentence, Report report) {
    return sentence.tagged().span(report.first(), report.last());
  }

  private static Finding indirect(ParsedSentence sentence, Report report, double sure) {
    Phrase source = report.cue().source();
    return new Finding(
        Quote.Form.INDIRECT,
        span(sentence, report),
        null,
        source == null ? null : sentence.mention(source),
        sentence.span(report.cue()),
        "reported_" + report.kind().name().toLowerCase(Locale.ROOT),
        sure,
        List.of(),
        null);
  }
}
