package dev.verbatim.engine.alignment;

import java.util.HashSet;
import java.util.Set;

/**
 * A paragraph as alignment sees it.
 *
 * @param length in characters
 * @param anchors what stays the same in every language: numbers, and people by their ids
 */
public record Passage(int length, Set<String> anchors) {

  /** Single digits are written as words as often as not. */
  private static final int SHORTEST_NUMBER = 2;

  public Passage {
    anchors = Set.copyOf(anchors);
  }

  /** A passage with the numbers in its text as anchors. */
  public static Passage of(String text) {
    Set<String> numbers = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        if (i - start >= SHORTEST_NUMBER) {
          numbers.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return new Passage(text.length(), numbers);
  }
}
