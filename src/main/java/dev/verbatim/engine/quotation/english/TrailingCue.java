package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * The cue ends the sentence that the quotation stands in: The plan was "..." for all, Smith said.
 */
final class TrailingCue implements SourceRule {

  @Override
  public String name() {
    return "trailing_cue";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    for (Cue cue : place.parsed().cues()) {
      Phrase source = cue.source();
      boolean behind = cue.start() > place.token() && cue.kind() == Cue.Kind.FINITE;
      if (behind && source != null && !cue.passive() && cue.speaks() && isSetOff(s, cue)) {
        return place.answer(cue, source);
      }
    }
    return null;
  }

  private static boolean isSetOff(TaggedSentence s, Cue cue) {
    Tag before = s.tag(cue.start() - 1);
    return before == Tag.COMMA || before == Tag.QUOTED;
  }
}
