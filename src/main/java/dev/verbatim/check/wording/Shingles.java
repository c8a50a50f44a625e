package dev.verbatim.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Small numbers that texts with common words have in common, to find them by an index. Words that
 * say little are passed over and of the others the stems count, so that "joining forces" and "join
 * our forces" meet.
 */
public final class Shingles {

  private static final int PRINTED_WORDS = 4;
  private static final int PRINTED_WINDOW = 4;

  private Shingles() {}

  /**
   * Of a text that is stored: every two of its telling words that follow each other or have one
   * between them, and each sentence that has fewer than two.
   */
  public static int[] pairs(Wording held, Stems stems) {
    Set<Integer> pairs = new TreeSet<>();
    List<String> telling = stems(held, 0, held.size(), stems);
    for (int i = 0; i + 1 < telling.size(); i++) {
      pairs.add(hash(telling.get(i), telling.get(i + 1)));
      if (i + 2 < telling.size()) {
        pairs.add(hash(telling.get(i), telling.get(i + 2)));
      }
    }
    shortSentences(held, stems, pairs);
    return array(pairs);
  }

  /**
   * Of a claim: every two telling words that follow each other with no editor's mark between, or
   * the whole claim where it has fewer than two. A text that has the claim has all of them.
   */
  public static int[] neighbours(Wording claim, Stems stems) {
    Set<Integer> pairs = new TreeSet<>();
    for (List<String> telling : unmarked(claim, stems)) {
      for (int i = 0; i + 1 < telling.size(); i++) {
        pairs.add(hash(telling.get(i), telling.get(i + 1)));
      }
    }
    if (pairs.isEmpty()) {
      shortSentences(claim, stems, pairs);
    }
    return array(pairs);
  }

  /**
   * Of a text, a few of its runs of four telling words, chosen so that two texts that share seven
   * in a row share one at least (winnowing).
   */
  public static int[] prints(Wording held, Stems stems) {
    List<String> telling = stems(held, 0, held.size(), stems);
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i + PRINTED_WORDS <= telling.size(); i++) {
      runs.add(hash(telling.subList(i, i + PRINTED_WORDS).toArray(String[]::new)));
    }
    Set<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < runs.size() && (i == 0 || i + PRINTED_WINDOW <= runs.size()); i++) {
      int end = Math.min(runs.size(), i + PRINTED_WINDOW);
      chosen.add(runs.subList(i, end).stream().min(Integer::compare).orElseThrow());
    }
    return array(chosen);
  }

  /** The stems of the telling words from one index to before another, without what is bracketed. */
  static List<String> stems(Wording text, int from, int to, Stems stems) {
    List<String> telling = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!text.words().get(i).bracketed() && !Stems.isCommon(text.form(i))) {
        telling.add(stems.of(text.form(i)));
      }
    }
    return telling;
  }

  /** How many stems two texts share, of all they have: from 0 to 1. */
  static double likeness(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(stem -> left.merge(stem, 1, Integer::sum));
    int shared = 0;
    for (String stem : other) {
      if (left.merge(stem, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static void shortSentences(Wording text, Stems stems, Set<Integer> into) {
    int start = 0;
    for (int i = 1; i <= text.size(); i++) {
      if (text.opens(i)) {
        if (stems(text, start, i, stems).size() < 2) {
          into.add(
              hash(text.words().subList(start, i).stream().map(Word::form).toArray(String[]::new)));
        }
        start = i;
      }
    }
  }

  private static List<List<String>> unmarked(Wording claim, Stems stems) {
    List<List<String>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= claim.size(); i++) {
      boolean marked = i == claim.size() || claim.words().get(i).bracketed();
      if (marked || claim.cuts().contains(i)) {
        runs.add(stems(claim, start, i, stems));
        start = marked ? i + 1 : i;
      }
    }
    return runs;
  }

  // The same on every machine, as it is stored.
  private static int hash(String... words) {
    int hash = words.length;
    for (String word : words) {
      hash = hash * 0x01000193 ^ word.hashCode();
      hash ^= hash >>> 15;
      hash *= 0x2c1b3c6d;
      hash ^= hash >>> 12;
    }
    return hash;
  }

  private static int[] array(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
