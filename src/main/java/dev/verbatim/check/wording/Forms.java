package dev.verbatim.check.wording;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which a word is compared. */
final class Forms {

  private static final String APOSTROPHES = "'`´\u2018\u2019\u02BB\u02BC";

  private Forms() {}

  /** "Résumé" gives "resume", "People’s" "people's", "20,000" "20000", "U.S" "us", "ещё" "еще". */
  static String fold(String word) {
    String lower = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
    lower = lower.toLowerCase(Locale.ROOT);
    StringBuilder form = new StringBuilder(lower.length());
    boolean number = Character.isDigit(lower.charAt(lower.length() - 1));
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isApostrophe(c)) {
        form.append('\'');
      } else if (c == 'ё') {
        form.append('е');
      } else if (c == '-' || c == '\u2212') {
        form.append('-');
      } else if (c == '.' || c == ',') {
        appendPoint(form, lower, i, number);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        form.append(isPlain(c) ? String.valueOf(c) : bare(c));
      } else if (isCurrency(c)) {
        form.append(c);
      }
    }
    return form.toString();
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  // Of a number, the point of its fraction: "34,4" and "34.4". A comma before three digits groups
  // them.
  private static void appendPoint(StringBuilder form, String word, int at, boolean number) {
    int digits = 0;
    while (at + 1 + digits < word.length() && Character.isDigit(word.charAt(at + 1 + digits))) {
      digits++;
    }
    boolean groups = word.charAt(at) == ',' && digits == 3;
    if (number && digits > 0 && !groups) {
      form.append('.');
    }
  }

  private static boolean isCurrency(char c) {
    return c == '%' || c == '‰' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  // Latin letters lose their accents; in other scripts a mark makes another letter, as й of и.
  private static String bare(char c) {
    if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
      return String.valueOf(c);
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return parts.substring(0, 1);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> isPlain((char) c));
  }

  private static boolean isPlain(char c) {
    return c < 0x80 || (c >= 'а' && c <= 'я') || (c >= 'А' && c <= 'Я');
  }
}
