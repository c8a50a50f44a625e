package dev.verbatim.engine.topic;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/**
 * Korean words of terms: a word of three syllables or more stands wherever it is written, alone or
 * in a compound; a shorter one begins a word and ends it, but for particles. {@code 핵*} may go on,
 * {@code *제재} may begin inside.
 */
final class KoreanTerms implements TermLanguage {

  private static final int UNMISTAKABLE = 3;
  private static final int MOST_ENDINGS = 4;

  private final Set<String> endings = Vocabulary.words("ko", "noun-endings");
  private final int longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);

  @Override
  public boolean isCompounding() {
    return true;
  }

  @Override
  public Word word(String notation) {
    boolean beginsInside = notation.startsWith("*");
    boolean goesOn = notation.endsWith("*");
    String word = notation.substring(beginsInside ? 1 : 0, notation.length() - (goesOn ? 1 : 0));
    boolean unmistakable = syllables(word) >= UNMISTAKABLE;
    return new Word(
        Set.of(Letters.fold(word)),
        Word.Capitals.of(word),
        goesOn || unmistakable,
        beginsInside || unmistakable);
  }

  @Override
  public boolean isEnding(CharSequence text, int start, int end) {
    return start == end || isEnding(text, start, end, MOST_ENDINGS);
  }

  private boolean isEnding(CharSequence text, int start, int end, int atMost) {
    for (int to = Math.min(end, start + longestEnding); to > start && atMost > 0; to--) {
      if (endings.contains(text.subSequence(start, to).toString())
          && (to == end || isEnding(text, to, end, atMost - 1))) {
        return true;
      }
    }
    return false;
  }

  private static long syllables(String word) {
    return word.chars().filter(c -> Letters.isSyllable((char) c)).count();
  }
}
