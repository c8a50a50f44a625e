package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A quotation that opens its paragraph is taken up by the cue of the sentence behind it. */
final class NextSentenceReports implements SourceRule {

  @Override
  public String name() {
    return "next_sentence_reports";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence after = place.isWholeSentence() ? place.nextSentence() : null;
    if (after == null) {
      return null;
    }
    for (Cue cue : after.cues()) {
      Phrase source = cue.source();
      if (source != null && !cue.passive() && cue.speaks()) {
        return Answer.of(after, cue, source);
      }
    }
    return null;
  }
}
