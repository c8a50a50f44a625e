package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose a quotation is, and why.
 *
 * @param paragraph index of the paragraph it stands in
 * @param sentence index of its sentence in the paragraph
 * @param source null where nobody is named
 * @param span of the cue
 */
record Told(
    int paragraph,
    int sentence,
    @Nullable Mention source,
    @Nullable Span span,
    @Nullable Cue cue,
    @Nullable String rule,
    double confidence) {

  static Told nobody(Place place) {
    return new Told(place.paragraph(), place.sentence(), null, null, null, null, 0);
  }

  static Told of(Place place, Candidate candidate, double confidence) {
    SourceRule.Answer answer = candidate.answer();
    return new Told(
        place.paragraph(),
        place.sentence(),
        answer.source(),
        answer.span(),
        answer.cue(),
        candidate.rule().name(),
        confidence);
  }
}
