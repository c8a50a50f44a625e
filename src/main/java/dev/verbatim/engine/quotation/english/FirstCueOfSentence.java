package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The first cue of the sentence, where the quotation stands behind it. */
final class FirstCueOfSentence implements SourceRule {

  @Override
  public String name() {
    return "first_cue_of_sentence";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      if (source != null && !cue.passive() && cue.verb() < place.token()) {
        return place.answer(cue, source);
      }
    }
    return null;
  }
}
