package dev.verbatim.engine.quotation.korean;

/** Syllables of the Korean script and the consonants they end in. */
final class Hangul {

  /** The final ㄴ: 하 becomes 한. */
  static final int FINAL_N = 4;

  /** The final ㅆ of the past: 했. */
  static final int FINAL_SS = 20;

  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;

  private Hangul() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** True for a syllable that ends in its vowel. */
  static boolean isOpen(char c) {
    return isSyllable(c) && (c - FIRST) % FINALS == 0;
  }

  static int finalOf(char c) {
    return isSyllable(c) ? (c - FIRST) % FINALS : 0;
  }

  static char withFinal(char open, int consonant) {
    return (char) (open + consonant);
  }

  /** True for Chinese characters: 岸田文雄. */
  static boolean isHanja(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isIdeographic);
  }

  static boolean isHangul(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isSyllable(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
