package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Longer quoted words in a sentence without any cue are the same speaker's as those before. */
final class UncuedClauseContinues implements SourceRule {

  /** Fewer words are more likely a term or a title. */
  private static final int LEAST_WORDS = 6;

  @Override
  public String name() {
    return "uncued_clause_continues";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    Told last = place.lastTold();
    boolean near = last != null && last.paragraph() >= place.paragraph() - 1;
    if (!near || last == null || last.source() == null) {
      return null;
    }
    boolean uncued = place.parsed().cues().stream().noneMatch(cue -> cue.source() != null);
    boolean clause = Classes.words(place.tagged().token(place.token()).text()) >= LEAST_WORDS;
    return uncued && clause ? Answer.of(last.source()) : null;
  }
}
