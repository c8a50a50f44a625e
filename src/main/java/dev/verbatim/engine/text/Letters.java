package dev.verbatim.engine.text;

/** Letters of words that are compared. */
public final class Letters {

  private Letters() {}

  /**
   * The word in small letters, as long as it was. Unlike {@link String#toLowerCase} it takes time
   * linear in a word of many "İ", each of which that method makes two letters.
   */
  public static String small(String word) {
    int first = 0;
    while (first < word.length() && isSmall(word.charAt(first))) {
      first++;
    }
    if (first == word.length()) {
      return word;
    }
    char[] small = word.toCharArray();
    for (int i = first; i < small.length; i++) {
      small[i] = Character.toLowerCase(small[i]);
    }
    return new String(small);
  }

  private static boolean isSmall(char c) {
    return (c >= 'a' && c <= 'z') || Character.toLowerCase(c) == c;
  }
}
