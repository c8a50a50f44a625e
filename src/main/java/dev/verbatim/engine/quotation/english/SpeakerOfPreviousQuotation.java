package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Whoever was quoted last, in this paragraph or the one in front. */
final class SpeakerOfPreviousQuotation implements SourceRule {

  @Override
  public String name() {
    return "speaker_of_previous_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Told last = place.lastTold();
    return last == null || last.source() == null || last.paragraph() < place.paragraph() - 1
        ? null
        : Answer.of(last.source());
  }
}
