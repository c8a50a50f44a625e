package dev.verbatim.search;

import dev.verbatim.search.KoreanText.Morpheme;
import dev.verbatim.search.KoreanText.Word;
import java.util.List;

/** What a Korean quote is looked up by, written as PostgreSQL reads a text search vector. */
public final class KoreanLexemes {

  /** Before a word as it is written, which no morpheme begins with. */
  static final String WRITTEN = "=";

  private static final String KOREAN = "ko";
  private static final int LONGEST_TEXT = 100_000;
  private static final int LAST_POSITION = 16_383;

  private KoreanLexemes() {}

  /** Whether quotes of a language are looked up in this way. */
  public static boolean areOf(String language) {
    return language.equals(KOREAN);
  }

  /** Morphemes by their places, and beside the first of each word the word as it is written. */
  public static String of(String text) {
    KoreanText korean = KoreanText.of(beginning(text));
    StringBuilder vector = new StringBuilder();
    List<Morpheme> morphemes = korean.morphemes();
    for (int i = 0; i < morphemes.size(); i++) {
      add(vector, morphemes.get(i).lexeme(), i);
    }
    for (Word word : korean.words()) {
      add(vector, WRITTEN + word.lexeme(), word.first());
    }
    return vector.toString();
  }

  /** What of a text is looked at: words further behind are not found. */
  static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
  }

  private static void add(StringBuilder vector, String lexeme, int index) {
    if (!lexeme.isEmpty()) {
      vector
          .append(quoted(lexeme))
          .append(':')
          .append(Math.min(index + 1, LAST_POSITION))
          .append(' ');
    }
  }

  /** A lexeme as text search vectors and queries write it. */
  static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
