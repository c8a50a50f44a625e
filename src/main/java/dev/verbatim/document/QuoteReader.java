package dev.verbatim.document;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.When;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.quote.QuoteCandidate;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.quote.QuoteTopic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the quotes of the engine's answer into entities. Two quotes of one layer over one span are
 * one quote: the first stands.
 */
final class QuoteReader {

  private final String documentId;
  private final SourceText text;
  private final AttributionResult result;
  private final NamedSpeakers speakers;
  private final List<String> sectionIds;
  private final List<String> utteranceIds;
  private final List<String> quoteIds;

  QuoteReader(
      String documentId,
      SourceText text,
      AttributionResult result,
      NamedSpeakers speakers,
      List<String> sectionIds,
      List<String> utteranceIds) {
    this.documentId = documentId;
    this.text = text;
    this.result = result;
    this.speakers = speakers;
    this.sectionIds = sectionIds;
    this.utteranceIds = utteranceIds;
    this.quoteIds = result.quotes().stream().map(this::id).toList();
  }

  List<QuoteEntity> quotes() {
    List<QuoteEntity> entities = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < quoteIds.size(); i++) {
      if (seen.add(quoteIds.get(i))) {
        QuoteEntity entity = quote(result.quotes().get(i));
        entity.id = quoteIds.get(i);
        entity.position = seen.size();
        entities.add(entity);
      }
    }
    return entities;
  }

  private QuoteEntity quote(Quote quote) {
    QuoteEntity entity = new QuoteEntity();
    entity.documentId = documentId;
    entity.sectionId = sectionIds.get(quote.section());
    entity.utteranceId = ResultReader.at(utteranceIds, quote.utterance());
    entity.withinQuoteId = ResultReader.at(quoteIds, quote.within());
    entity.layer = ResultReader.name(quote.form().layer());
    entity.form = ResultReader.name(quote.form());
    entity.language = quote.language();
    entity.isTranslation = quote.isTranslation();
    entity.clause = Excerpts.of(text, quote.clause());
    place(entity, quote);
    attribute(entity, quote);
    dateSaid(entity, quote.said());
    datePublished(entity, result.sections().get(quote.section()));
    entity.place = quote.place();
    entity.topics = quote.topics().stream().map(tag -> QuoteTopic.of(text, tag)).toList();
    return entity;
  }

  private void place(QuoteEntity entity, Quote quote) {
    Span span = quote.span();
    entity.start = text.codePointOffset(span.start());
    entity.end = text.codePointOffset(span.end());
    entity.exact = text.slice(span);
    entity.prefix = Excerpts.prefix(text, span);
    entity.suffix = Excerpts.suffix(text, span);
    entity.text = Excerpts.plain(text, span, quote.omitted());
  }

  private void attribute(QuoteEntity entity, Quote quote) {
    Attribution attribution = quote.attribution();
    entity.engineSpeaker = speakers.entity(quote.speaker());
    entity.engineRole = quote.role();
    entity.engineStatus = ResultReader.name(attribution.status());
    entity.rolePrinted = quote.rolePrinted();
    entity.rule = attribution.rule();
    entity.confidence = attribution.confidence();
    entity.source = Excerpts.of(text, attribution.source());
    entity.cue = Excerpts.of(text, attribution.cue());
    for (Attribution.Candidate candidate : attribution.candidates()) {
      entity.candidates.add(
          new QuoteCandidate(speakers.named(candidate.speaker()), candidate.confidence()));
    }
    entity.serveEngineAnswer();
  }

  private static void dateSaid(QuoteEntity entity, @Nullable When said) {
    if (said == null) {
      return;
    }
    entity.saidFrom = said.from();
    entity.saidTo = said.to();
    entity.saidAt = said.at();
    entity.datePrecision = ResultReader.name(said.precision());
    entity.dateBasis = ResultReader.name(said.basis());
  }

  private void datePublished(QuoteEntity entity, Section section) {
    DocumentFacts document = result.document();
    entity.publisher = section.publisher() == null ? document.publisher() : section.publisher();
    if (section.publishedAt() == null && section.publishedOn() == null) {
      entity.publishedAt = document.publishedAt();
      entity.publishedOn = ResultReader.day(document.publishedAt(), document.date());
    } else {
      entity.publishedAt = section.publishedAt();
      entity.publishedOn = ResultReader.day(section.publishedAt(), section.publishedOn());
    }
  }

  private String id(Quote quote) {
    return Identity.quote(
        documentId,
        quote.form().layer(),
        text.codePointOffset(quote.span().start()),
        text.codePointOffset(quote.span().end()));
  }
}
