package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** What the particle behind a quotation makes of it. */
enum Linker {
  /** "…"라고 말했다: the verb follows. */
  QUOTATIVE,
  /** "…"라며 …: the sentence goes on. */
  CONTINUING,
  /** "…"라는 입장: a noun follows that says what the words are. */
  ATTRIBUTIVE,
  /** "…"을, "…" 사업: the words are a name or a term. */
  NONE;

  private static final Set<String> QUOTATIVES = Vocabulary.words("ko", "quotative-linkers");
  private static final Set<String> CONTINUINGS = Vocabulary.words("ko", "continuing-linkers");
  private static final Set<String> ATTRIBUTIVES = Vocabulary.words("ko", "attributive-linkers");

  static Linker of(String word) {
    if (QUOTATIVES.contains(word)) {
      return QUOTATIVE;
    }
    if (CONTINUINGS.contains(word)) {
      return CONTINUING;
    }
    return ATTRIBUTIVES.contains(word) ? ATTRIBUTIVE : NONE;
  }
}
