package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The first cue behind the quotation in its sentence. */
final class CueBehindInSentence implements SourceRule {

  @Override
  public String name() {
    return "cue_behind_in_sentence";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      if (source != null && !cue.passive() && cue.first() > place.token()) {
        return place.answer(cue, source);
      }
    }
    return null;
  }
}
