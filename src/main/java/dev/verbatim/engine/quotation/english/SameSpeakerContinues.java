package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that is a sentence of its own goes on with the speaker of the one before it in the
 * paragraph.
 */
final class SameSpeakerContinues implements SourceRule {

  @Override
  public String name() {
    return "same_speaker_continues";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    if (!place.opensSentence()) {
      return null;
    }
    Told last = place.lastTold();
    return last == null || last.source() == null || last.paragraph() != place.paragraph()
        ? null
        : Answer.of(last.source());
  }
}
