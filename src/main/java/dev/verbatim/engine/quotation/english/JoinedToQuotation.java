package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Quoted words that a conjunction joins to others are the same speaker's: "..." and "..." */
final class JoinedToQuotation implements SourceRule {

  @Override
  public String name() {
    return "joined_to_quotation";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    int at = place.token() - 1;
    while (s.tag(at) == Tag.COMMA || s.tag(at) == Tag.CONJUNCTION) {
      at--;
    }
    boolean joined = at < place.token() - 1 && s.tag(at) == Tag.QUOTED;
    Told last = joined ? place.lastTold() : null;
    return last == null || last.source() == null || !last.isOf(place)
        ? null
        : new Answer(last.source(), last.span(), last.cue());
  }
}
