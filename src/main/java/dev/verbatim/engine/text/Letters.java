package dev.verbatim.engine.text;

/** Letters of words that are compared. */
public final class Letters {

  private Letters() {}

  /**
   * The word in small letters, as long as it was. Unlike {@link String#toLowerCase} it takes time
   * linear in a word of many "İ", each of which that method makes two letters.
   */
  public static String small(String word) {
    char[] small = word.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = Character.toLowerCase(small[i]);
    }
    return new String(small);
  }
}
