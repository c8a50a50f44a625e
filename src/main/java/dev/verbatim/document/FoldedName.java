package dev.verbatim.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name that identifies a provisional speaker: without case, accents and kinds of
 * space, hyphen and apostrophe. It never changes, unlike the form in which names are searched.
 */
final class FoldedName {

  private FoldedName() {}

  /** "KIM Jong‑un" and "Kim Jong Un" both give "kim jong un". */
  static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION) {
        gap = !folded.isEmpty();
      } else if (!isDropped(c)) {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** How many words a reader sees: "Jean-Luc" is one. */
  static int words(String name) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      boolean space = isSpace(c);
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  // Accents, what is invisible, and what is written as an apostrophe: "O’Neill".
  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> true;
      default -> "'`´\u2018\u2019\u02BB\u02BC".indexOf(c) >= 0;
    };
  }
}
