package dev.verbatim.engine.transcript;

import java.util.List;

/** Whether two folded names are spellings of one: Markel and Merkel, Brilev and Brilyov. */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONG = 8;
  private static final int MOST_ADDED = 3;

  /** A way to write a sound, and the plainest way to write it. */
  private static final List<String> LATIN =
      List.of("yo", "e", "ye", "e", "iy", "i", "yi", "i", "ii", "i", "y", "i", "x", "ks");

  private Spelling() {}

  /** All words but one the same, and that one misspelt; or each of two by one letter. */
  static boolean sameName(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        if (!sameWord(one.get(i), other.get(i))) {
          return false;
        }
        different++;
      }
    }
    return different <= 1;
  }

  /**
   * The same but for the ways of putting Russian into Latin letters, or one letter apart in words
   * of five letters and more, two in those of eight.
   */
  static boolean sameWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (mayBeginAlike(one, other) && plainLatin(one).equals(plainLatin(other))) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST) {
      return one.equals(other);
    }
    int allowed = shorter >= LONG ? 2 : 1;
    return !isFeminine(one, other)
        && Math.abs(one.length() - other.length()) <= allowed
        && distance(one, other) <= allowed;
  }

  // Most pairs are told by their first letters: only the beginnings of Evgeny and Yevgeny differ.
  private static boolean mayBeginAlike(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && Math.abs(one.length() - other.length()) <= MOST_ADDED
        && (one.charAt(0) == other.charAt(0) || one.charAt(0) == 'y' || other.charAt(0) == 'y');
  }

  // Zhulyov and Zhulev, Kleymenov and Kleimyonov, Petr and Pyotr
  private static String plainLatin(String word) {
    String plain = word;
    for (int i = 0; i < LATIN.size(); i += 2) {
      plain = plain.replace(LATIN.get(i), LATIN.get(i + 1));
    }
    return plain;
  }

  // Ivanov and Ivanova are two people.
  private static boolean isFeminine(String one, String other) {
    return (one + "a").equals(other)
        || (other + "a").equals(one)
        || (one + "а").equals(other)
        || (other + "а").equals(one);
  }

  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[other.length()];
  }
}
