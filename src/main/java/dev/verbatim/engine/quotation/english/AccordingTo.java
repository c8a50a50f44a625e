package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The sentence names its source: according to Smith; in the words of Smith; in Smith's view */
final class AccordingTo implements SourceRule {

  @Override
  public String name() {
    return "according_to";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      if (cue.kind() == Cue.Kind.ACCORDING && source != null) {
        return place.answer(cue, source);
      }
    }
    return null;
  }
}
