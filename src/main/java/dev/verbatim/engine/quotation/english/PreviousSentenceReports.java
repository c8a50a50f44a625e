package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A quotation that is a sentence of its own bears out what the sentence before it reports. */
final class PreviousSentenceReports implements SourceRule {

  @Override
  public String name() {
    return "previous_sentence_reports";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    ParsedSentence before = place.isWholeSentence() ? place.previousSentence() : null;
    if (before == null) {
      return null;
    }
    for (Cue cue : before.cues()) {
      Phrase source = cue.source();
      if (source != null && source.relative() < 0 && !cue.passive()) {
        return Answer.of(before, cue, source);
      }
    }
    return null;
  }
}
