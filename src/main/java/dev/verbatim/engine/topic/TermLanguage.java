package dev.verbatim.engine.topic;

import java.util.Set;

/** How the words of terms are found in the texts of one language. */
interface TermLanguage {

  /** The word as the files write it, with the forms it has in texts. */
  Word word(String notation);

  /** Words that may stand inside a phrase without breaking it, folded: "the" in English. */
  default Set<String> transparent() {
    return Set.of();
  }

  /** Whether a word may be followed by this rest of the same word: a particle in Korean. */
  default boolean isEnding(CharSequence text, int start, int end) {
    return start == end;
  }

  /** Whether words of this language are put together without a space. */
  default boolean isCompounding() {
    return false;
  }
}
