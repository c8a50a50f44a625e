package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * The quotation spells out a saying that is somebody's: her remark that "...", Smith's claim of
 * "..."
 */
final class PossessorOfSaying implements SourceRule {

  /** The noun stands no further in front of the quotation than this. */
  private static final int REACH = 9;

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  @Override
  public String name() {
    return "possessor_of_saying";
  }

  @Override
  public @Nullable Answer answer(Place place) {
    TaggedSentence s = place.tagged();
    int end = Math.max(0, place.token() - REACH);
    for (int noun = place.token() - 1; noun >= end; noun--) {
      if (s.tag(noun) == Tag.NOUN && LEXICON.isSayingNoun(s.token(noun))) {
        Phrase possessor = possessor(s, noun);
        return possessor == null
            ? null
            : new Answer(place.parsed().mention(possessor), s.token(noun).span(), null);
      }
    }
    return null;
  }

  // her latest | remark; Senator Smith's | claim
  private static @Nullable Phrase possessor(TaggedSentence s, int noun) {
    int at = noun - 1;
    while (s.tag(at) == Tag.NOUN || s.tag(at) == Tag.TIME) {
      at--;
    }
    if (s.tag(at) != Tag.POSSESSIVE) {
      return null;
    }
    boolean ending = s.token(at).lower().startsWith("'");
    return ending ? NounPhrases.endingAt(s, at - 1) : Phrase.of(at, at);
  }
}
