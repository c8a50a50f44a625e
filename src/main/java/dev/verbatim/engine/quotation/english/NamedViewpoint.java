package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Whom a sentence names as the one by whom it holds. */
final class NamedViewpoint {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  /** "in the engineer's recent account": no more words than this between the owner and the noun. */
  private static final int MAX_BETWEEN = 2;

  private NamedViewpoint() {}

  /** The cue that opens at that token, null where none does. */
  static @Nullable Cue at(TaggedSentence s, int at) {
    if (s.is(at, "according") && s.is(at + 1, "to")) {
      return cue(at, at + 1, NounPhrases.startingAt(s, at + 2));
    }
    if (s.is(at, "per")) {
      return per(s, at);
    }
    if (!s.is(at, "in") && !s.is(at, "by")) {
      return null;
    }
    return s.is(at + 1, "the") && isViewpoint(s, at + 2) && s.is(at + 3, "of")
        ? cue(at, at + 3, NounPhrases.startingAt(s, at + 4))
        : owned(s, at);
  }

  private static @Nullable Cue cue(int first, int last, @Nullable Phrase source) {
    return source == null
        ? null
        : new Cue(Cue.Kind.ACCORDING, first, last, null, false, source, true);
  }

  private static boolean isViewpoint(TaggedSentence s, int at) {
    return s.tag(at) == Tag.NOUN && LEXICON.isViewpoint(s.token(at));
  }

  // per the rules of the party, per Marsh; not: per day, per cent
  private static @Nullable Cue per(TaggedSentence s, int at) {
    boolean named =
        s.tag(at + 1) == Tag.DETERMINER && s.is(at + 1, "the") || s.tag(at + 1) == Tag.NAME;
    return named ? cue(at, at, NounPhrases.startingAt(s, at + 1)) : null;
  }

  // in | Marsh's | view; in | her | own words
  private static @Nullable Cue owned(TaggedSentence s, int at) {
    int possessive = at + 1;
    while (s.tag(possessive) == Tag.NAME
        || s.tag(possessive) == Tag.NOUN
        || s.tag(possessive) == Tag.DETERMINER) {
      possessive++;
    }
    if (s.tag(possessive) != Tag.POSSESSIVE) {
      return null;
    }
    for (int noun = possessive + 1; noun <= possessive + 1 + MAX_BETWEEN; noun++) {
      if (isViewpoint(s, noun)) {
        Phrase owner =
            possessive == at + 1
                ? Phrase.of(possessive, possessive)
                : NounPhrases.endingAt(s, possessive - 1);
        return cue(at, noun, owner);
      }
    }
    return null;
  }
}
