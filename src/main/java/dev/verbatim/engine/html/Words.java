package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Blanks;
import java.util.Locale;

/** The plain words of a part of a page, to compare and to read facts from. */
final class Words {

  /** Longer ones are no title, date or place. */
  private static final int LONGEST = 1000;

  private static final String SOFT_HYPHEN = "\u00AD";

  private Words() {}

  /** White space of every kind as one blank, none at the ends. */
  static String of(PageTree page, boolean[] leftOut, int part) {
    StringBuilder words = new StringBuilder();
    for (int node = part; node < page.end(part) && words.length() < LONGEST; node++) {
      String text = page.text(node);
      if (leftOut[node] && node != part) {
        node = page.end(node) - 1;
      } else if (text != null) {
        words.append(text, 0, Math.min(text.length(), LONGEST));
      } else if (page.isBlock(node) || page.tag(node).equals("br")) {
        words.append(' ');
      }
    }
    return plain(words.toString());
  }

  static String plain(String words) {
    return Blanks.single(words.replace(SOFT_HYPHEN, ""));
  }

  /** For comparison. */
  static String folded(String words) {
    return plain(words).toLowerCase(Locale.ROOT);
  }
}
