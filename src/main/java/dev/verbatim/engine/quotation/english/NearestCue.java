package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The last cue in front of the quotation, whatever holds it. */
final class NearestCue implements SourceRule {

  @Override
  public String name() {
    return "nearest_cue";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Cue cue = Governing.nearest(place.parsed(), place.token());
    Phrase source = cue == null ? null : cue.source();
    return cue == null || source == null ? null : place.answer(cue, source);
  }
}
