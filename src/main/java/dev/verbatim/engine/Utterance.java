package dev.verbatim.engine;

import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn at talk of a transcript, or a signed article as a whole.
 *
 * @param section index in {@link AttributionResult#sections}
 * @param speaker null where the label names nobody ("Question:")
 * @param label name and role as printed, without colon and without bracketed marker; null for an
 *     article
 * @param isTranslation true where the document shows it, else null
 * @param respondsTo index in {@link AttributionResult#utterances}
 * @param continues index of the turn of the same speaker that this one goes on from, behind an
 *     interruption; null elsewhere
 * @param annotations in document order, those inside the label included
 */
public record Utterance(
    int section,
    Span span,
    @Nullable SpeakerRef speaker,
    @Nullable Span label,
    @Nullable String rolePrinted,
    @Nullable String role,
    @Nullable Boolean isTranslation,
    @Nullable String translationType,
    @Nullable Integer respondsTo,
    @Nullable Integer continues,
    @Nullable SpeakerRef addressee,
    List<Annotation> annotations) {

  public Utterance {
    annotations = List.copyOf(annotations);
  }

  Utterance shifted(int by) {
    return referring(
        respondsTo == null ? null : respondsTo + by, continues == null ? null : continues + by);
  }

  Utterance referring(@Nullable Integer answered, @Nullable Integer goneOnFrom) {
    return new Utterance(
        section,
        span,
        speaker,
        label,
        rolePrinted,
        role,
        isTranslation,
        translationType,
        answered,
        goneOnFrom,
        addressee,
        annotations);
  }
}
