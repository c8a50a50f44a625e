package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.When;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.quotation.cast.Resolved;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotes of findings: who the source is, when and where it was said. No white space is left
 * at the ends of their words.
 */
final class QuoteBuilder {

  private QuoteBuilder() {}

  static List<Quote> quotes(DocumentLayout document, SectionReading reading, Casting cast) {
    Map<Span, Integer> places = new HashMap<>();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : reading.reading().findings()) {
      Integer within = finding.within() == null ? null : places.get(finding.within());
      places.put(finding.content(), quotes.size());
      quotes.add(quote(document, reading, finding, within, cast));
    }
    return quotes;
  }

  private static Quote quote(
      DocumentLayout document,
      SectionReading reading,
      Finding finding,
      @Nullable Integer within,
      Casting cast) {
    Section section = reading.section().section();
    Mention source = finding.source();
    Resolved resolved = source == null ? Resolved.NOBODY : cast.resolve(source);
    return new Quote(
        finding.form(),
        document.submission().text().trim(finding.content()),
        finding.omitted(),
        section.language(),
        resolved.speaker(),
        resolved.rolePrinted(),
        resolved.role(),
        attribution(finding, resolved, cast),
        finding.clause(),
        within,
        said(document, section, finding.day()),
        section.place(),
        null,
        reading.section().index(),
        null,
        List.of());
  }

  private static Attribution attribution(Finding finding, Resolved resolved, Casting cast) {
    Mention source = finding.source();
    if (source == null) {
      List<Attribution.Candidate> candidates = cast.candidates(finding.candidates());
      return candidates.isEmpty()
          ? Attribution.NONE
          : new Attribution(
              Attribution.Status.UNATTRIBUTED,
              finding.rule(),
              finding.confidence(),
              null,
              finding.cue(),
              candidates);
    }
    return new Attribution(
        Attribution.Status.ATTRIBUTED,
        finding.rule(),
        finding.confidence() * resolved.confidence(),
        source.span(),
        finding.cue(),
        resolved.candidates());
  }

  private static @Nullable When said(
      DocumentLayout document, Section section, @Nullable StatedDay stated) {
    LocalDate published = published(document, section);
    When told = stated == null ? null : stated.when(published);
    if (told != null) {
      return told;
    }
    OffsetDateTime stamp = section.publishedAt();
    if (section.kind() == Section.Kind.ENTRY && stamp != null) {
      LocalDate day = stamp.toLocalDate();
      return new When(day, day, When.Precision.SECOND, stamp, When.Basis.ENTRY);
    }
    return published == null ? null : When.day(published, When.Basis.DOCUMENT);
  }

  private static @Nullable LocalDate published(DocumentLayout document, Section section) {
    if (section.publishedAt() != null) {
      return section.publishedAt().toLocalDate();
    }
    return section.publishedOn() == null ? document.facts().date() : section.publishedOn();
  }
}
