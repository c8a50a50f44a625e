package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The quotation completes a reported clause: Smith said that the plan was "..." and */
final class CueInClause implements SourceRule {

  @Override
  public String name() {
    return "cue_in_clause";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Cue cue = Governing.speech(place.parsed(), place.token());
    Phrase source = cue == null ? null : cue.source();
    return cue == null || source == null ? null : place.answer(cue, source);
  }
}
