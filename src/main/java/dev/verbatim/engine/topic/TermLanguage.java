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

  /** How many endings a word may have, one behind the other. */
  default int mostEndings() {
    return 1;
  }

  /** Whether words of this language are put together without a space. */
  default boolean isCompounding() {
    return false;
  }
}
