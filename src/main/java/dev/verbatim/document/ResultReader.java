package dev.verbatim.document;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.speaker.SpeakerEntity;
import dev.verbatim.utterance.UtteranceAnnotation;
import dev.verbatim.utterance.UtteranceEntity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the engine's answer for one document into entities: indices to ids, spans to code points.
 */
final class ResultReader {

  private final String documentId;
  private final SourceText text;
  private final AttributionResult result;
  private final NamedSpeakers speakers;
  private final List<String> sectionIds;
  private final List<String> utteranceIds;

  ResultReader(String documentId, SourceText text, AttributionResult result) {
    this.documentId = documentId;
    this.text = text;
    this.result = result;
    this.speakers = new NamedSpeakers(documentId);
    this.sectionIds = result.sections().stream().map(this::id).toList();
    this.utteranceIds = result.utterances().stream().map(this::id).toList();
  }

  /** Everybody whom the entities made so far refer to. */
  Collection<SpeakerEntity> speakers() {
    return speakers.all();
  }

  /** Tells the document what the engine says of it as a whole. */
  void describe(DocumentEntity document) {
    DocumentFacts facts = result.document();
    document.title = facts.title();
    document.publisher = facts.publisher();
    document.genre = name(facts.genre());
    document.datedOn = facts.date();
    document.publishedAt = facts.publishedAt();
    document.publishedOn = day(facts.publishedAt(), facts.date());
    document.place = facts.place();
    document.languages = facts.languages();
    document.diagnostics =
        result.diagnostics().stream()
            .map(diagnostic -> DiagnosticView.of(diagnostic, text))
            .toList();
  }

  List<SectionEntity> sections() {
    List<SectionEntity> entities = new ArrayList<>();
    for (int i = 0; i < sectionIds.size(); i++) {
      entities.add(section(i, result.sections().get(i)));
    }
    return entities;
  }

  List<UtteranceEntity> utterances() {
    List<UtteranceEntity> entities = new ArrayList<>();
    for (int i = 0; i < utteranceIds.size(); i++) {
      entities.add(utterance(i, result.utterances().get(i)));
    }
    return entities;
  }

  List<QuoteEntity> quotes() {
    return new QuoteReader(documentId, text, result, speakers, sectionIds, utteranceIds).quotes();
  }

  private SectionEntity section(int index, Section section) {
    SectionEntity entity = new SectionEntity();
    entity.id = sectionIds.get(index);
    entity.documentId = documentId;
    entity.position = index + 1;
    entity.kind = name(section.kind());
    entity.genre = name(section.genre());
    entity.title = section.title();
    entity.publisher = section.publisher();
    entity.language = section.language();
    entity.publishedAt = section.publishedAt();
    entity.publishedOn = day(section.publishedAt(), section.publishedOn());
    entity.place = section.place();
    entity.translationOfId = at(sectionIds, section.translationOf());
    entity.start = offset(section.span().start());
    entity.end = offset(section.span().end());
    return entity;
  }

  private UtteranceEntity utterance(int index, Utterance utterance) {
    UtteranceEntity entity = new UtteranceEntity();
    entity.id = utteranceIds.get(index);
    entity.documentId = documentId;
    entity.sectionId = sectionIds.get(utterance.section());
    entity.position = index + 1;
    entity.start = offset(utterance.span().start());
    entity.end = offset(utterance.span().end());
    entity.speaker = speakers.entity(utterance.speaker());
    entity.label = Excerpts.of(text, utterance.label());
    entity.rolePrinted = utterance.rolePrinted();
    entity.role = utterance.role();
    entity.isTranslation = utterance.isTranslation();
    entity.translationType = utterance.translationType();
    entity.respondsToId = at(utteranceIds, utterance.respondsTo());
    entity.continuesId = at(utteranceIds, utterance.continues());
    entity.addressee = speakers.entity(utterance.addressee());
    entity.annotations.addAll(utterance.annotations().stream().map(this::annotation).toList());
    return entity;
  }

  private UtteranceAnnotation annotation(Annotation annotation) {
    Span span = annotation.span();
    return new UtteranceAnnotation(
        name(annotation.category()),
        annotation.type(),
        text.slice(span),
        offset(span.start()),
        offset(span.end()));
  }

  private String id(Section section) {
    Span span = section.span();
    return Identity.section(documentId, section.kind(), offset(span.start()), offset(span.end()));
  }

  private String id(Utterance utterance) {
    Span span = utterance.span();
    return Identity.utterance(documentId, offset(span.start()), offset(span.end()));
  }

  private int offset(int utf16Offset) {
    return text.codePointOffset(utf16Offset);
  }

  /** The value as the contract writes it: {@code LIVE_FEED} is "live_feed". */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String at(List<String> ids, @Nullable Integer index) {
    return index == null ? null : ids.get(index);
  }

  /** The day of an instant as it was printed, or else the day that is known without one. */
  static @Nullable LocalDate day(@Nullable OffsetDateTime instant, @Nullable LocalDate day) {
    return instant == null ? day : instant.toLocalDate();
  }
}
