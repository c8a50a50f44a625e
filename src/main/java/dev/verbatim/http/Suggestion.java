package dev.verbatim.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant: the nearest known word. */
public final class Suggestion {

  private static final int LONGEST = 64;

  private Suggestion() {}

  /**
   * The known word nearest to the given one, if it is near enough to be a slip: {@code date_form}
   * is near {@code date_from}, {@code topic} is near none of the parameters.
   */
  public static Optional<String> nearest(String given, Collection<String> known) {
    if (given.isEmpty() || given.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = fold(given);
    return known.stream()
        .filter(word -> isNear(folded, fold(word)))
        .min(Comparator.comparingInt(word -> distance(folded, fold(word))));
  }

  /** A sentence {@code Did you mean "date_from"?} with a space before it, or nothing. */
  public static String sentence(Optional<String> suggestion) {
    return suggestion.map(word -> " Did you mean " + Shown.value(word) + "?").orElse("");
  }

  // One slip in a short word, one for every three letters in a longer one, or the start of it.
  private static boolean isNear(String given, String word) {
    int allowed = Math.max(1, Math.min(given.length(), word.length()) / 3);
    return (given.length() >= 3 && word.startsWith(given)) || distance(given, word) <= allowed;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Damerau-Levenshtein: how many letters to insert, drop, change or swap with the next. */
  static int distance(String from, String to) {
    int[][] d = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, from, to, i, j);
      }
    }
    return d[from.length()][to.length()];
  }

  private static int cheapest(int[][] d, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
