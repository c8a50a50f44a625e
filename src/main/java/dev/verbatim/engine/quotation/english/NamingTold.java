package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * Quoted words that name something are whose name for it they are, whoever tells it, and words that
 * had been said are whose they had been: Marsh said that Vos had called the ferry "..."
 */
final class NamingTold implements SourceRule {

  private static final double CERTAIN = 0.8;

  @Override
  public String name() {
    return "naming_told";
  }

  @Override
  public double certainty() {
    return CERTAIN;
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Cue inner = Governing.nearest(place.parsed(), place.token());
    Phrase namer = inner == null ? null : inner.source();
    return inner != null
            && namer != null
            && namer.relative() < 0
            && inner != Governing.cue(place.parsed(), place.token())
            && place.parsed().mention(namer).isNamed()
            && (Naming.completes(place.tagged(), inner, place.token()) || isEarlier(place, inner))
        ? place.answer(inner, namer)
        : null;
  }

  // Marsh told them that Vos had said, "..."; that Vos had warned that "..."
  private static boolean isEarlier(Place place, Cue inner) {
    TaggedSentence s = place.tagged();
    if (!inner.speaks() || !s.is(inner.first(), "had")) {
      return false;
    }
    int next = inner.end() + 1;
    boolean joined = s.tag(next) == Tag.COMMA || s.tag(next) == Tag.COLON || s.is(next, "that");
    return place.token() == (joined ? next + 1 : next);
  }
}
