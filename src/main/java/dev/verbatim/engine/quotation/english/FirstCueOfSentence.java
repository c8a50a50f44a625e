package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The first cue of the sentence whose clause is still open where the quotation stands. */
final class FirstCueOfSentence implements SourceRule {

  @Override
  public String name() {
    return "first_cue_of_sentence";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      boolean open = Governing.mayGovern(place.tagged(), cue, place.token());
      if (source != null && open && cue.verb() < place.token()) {
        return place.answer(cue, source);
      }
    }
    return null;
  }
}
