package dev.verbatim.speaker;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two spellings of a name are compared: without case, accents and kinds of space,
 * hyphen and apostrophe. It is part of the identity of provisional speakers, so it never changes.
 */
public final class FoldedName {

  private FoldedName() {}

  /** "KIM  Jong‑un" and "Kim Jong Un" both give "kim jong un". */
  public static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (separates(c)) {
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

  private static boolean separates(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  // Accents, invisible characters, and what is written as an apostrophe: "O’Neill".
  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL
        || c == '\''
        || c == '`'
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u02BC'
        || c == '\u00B4';
  }
}
