package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * Quoted words that name something are whose name for it they are, whoever tells it: Marsh said
 * that Vos had called the ferry "..."
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
            && Naming.completes(place.tagged(), inner, place.token())
        ? place.answer(inner, namer)
        : null;
  }
}
