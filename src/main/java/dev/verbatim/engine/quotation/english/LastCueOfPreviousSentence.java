package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** The source of the last cue of the sentence in front. */
final class LastCueOfPreviousSentence implements SourceRule {

  @Override
  public String name() {
    return "last_cue_of_previous_sentence";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence before = place.previousSentence();
    Answer last = null;
    for (Cue cue : before == null ? java.util.List.<Cue>of() : before.cues()) {
      Phrase source = cue.source();
      if (before != null && source != null && !cue.passive()) {
        last = Answer.of(before, cue, source);
      }
    }
    return last;
  }
}
