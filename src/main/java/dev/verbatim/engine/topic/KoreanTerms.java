package dev.verbatim.engine.topic;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/**
 * Korean words of terms: a word of three syllables or more stands wherever it is written, alone or
 * in a compound; a shorter one begins a word and ends it, but for particles. {@code 핵*} may go on,
 * {@code *제재} may begin inside.
 */
final class KoreanTerms implements TermLanguage {

  private static final int UNMISTAKABLE = 3;

  private final Set<String> endings;

  KoreanTerms() {
    Set<String> orNone = new HashSet<>(Vocabulary.words("ko", "noun-endings"));
    orNone.addAll(Word.NO_ENDING);
    endings = Set.copyOf(orNone);
  }

  @Override
  public boolean isCompounding() {
    return true;
  }

  // "에서는", and a verb made of a noun has more.
  @Override
  public int mostEndings() {
    return 4;
  }

  @Override
  public Word word(String notation) {
    boolean beginsInside = notation.startsWith("*");
    boolean goesOn = notation.endsWith("*");
    String word = notation.substring(beginsInside ? 1 : 0, notation.length() - (goesOn ? 1 : 0));
    boolean unmistakable = syllables(word) >= UNMISTAKABLE;
    return new Word(
        Set.of(Letters.fold(word)),
        endings,
        Word.Capitals.of(word),
        goesOn || unmistakable,
        beginsInside || unmistakable);
  }

  private static long syllables(String word) {
    return word.chars().filter(c -> Letters.isSyllable((char) c)).count();
  }
}
