package dev.verbatim.engine.topic;

/** What of a character counts when words are compared: neither case nor the dots of ё. */
final class Letters {

  private static final int TABLE_END = 0x500;
  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';

  /** The folded letter or digit, 0 for what is neither. */
  private static final char[] FOLDED = new char[TABLE_END];

  static {
    for (char c = 0; c < TABLE_END; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    FOLDED['ё'] = 'е';
    FOLDED['Ё'] = 'е';
  }

  private Letters() {}

  /** The letter or digit as it is compared, or 0 where it is neither. */
  static char fold(char c) {
    if (c < TABLE_END) {
      return FOLDED[c];
    }
    return isSyllable(c) || Character.isLetterOrDigit(c) ? c : 0;
  }

  /** The letters of a part of a text as they are compared, 0 for all that is none. */
  static char[] fold(CharSequence text, int start, int end) {
    char[] folded = new char[end - start];
    // At once: a text asked for letter by letter looks at its bounds and its form each time.
    text.toString().getChars(start, end, folded, 0);
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  /** Whether it is a syllable of Hangul. */
  static boolean isSyllable(char c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    return folded.toString();
  }
}
