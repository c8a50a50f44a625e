package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Likely;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a quotation is, and why.
 *
 * @param paragraph index of the paragraph it stands in
 * @param sentence index of its sentence in the paragraph
 * @param source null where nobody is named
 * @param span of the cue
 * @param candidates between whom it could not be told; empty where somebody is named
 */
record Told(
    int paragraph,
    int sentence,
    @Nullable Mention source,
    @Nullable Span span,
    @Nullable Cue cue,
    @Nullable String rule,
    double confidence,
    List<Likely> candidates) {

  Told {
    candidates = List.copyOf(candidates);
  }

  /** Whether the quotation stands in the same sentence. */
  boolean isOf(Place place) {
    return paragraph == place.paragraph() && sentence == place.sentence();
  }

  static Told nobody(Place place) {
    return undecided(place, List.of());
  }

  /** Nobody, though some may be. */
  static Told undecided(Place place, List<Likely> candidates) {
    return new Told(place.paragraph(), place.sentence(), null, null, null, null, 0, candidates);
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
        confidence,
        List.of());
  }
}
