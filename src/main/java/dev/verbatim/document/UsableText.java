package dev.verbatim.document;

import java.util.OptionalInt;

/** Whether text can be kept letter by letter: no NUL character, no half of a surrogate pair. */
public final class UsableText {

  private UsableText() {}

  public static boolean isUsable(String text) {
    return firstUnusable(text).isEmpty();
  }

  /** Where the first character stands that cannot be kept, in UTF-16 code units. */
  static OptionalInt firstUnusable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return OptionalInt.of(i);
      }
      if (Character.isSurrogate(c)) {
        boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!isPair) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }
}
