package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** A paragraph that is all quotation goes on with the speaker quoted last. */
final class SpeakerOfPreviousParagraph implements SourceRule {

  @Override
  public String name() {
    return "speaker_of_previous_paragraph";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Told last = place.lastTold();
    boolean near = last != null && last.paragraph() >= place.paragraph() - 1;
    return place.isWholeSentence() && near && last != null && last.source() != null
        ? Answer.of(last.source())
        : null;
  }
}
