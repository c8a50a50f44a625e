package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the terms in a passage show of one topic, its own and those of the topics below it.
 *
 * <p>Every term counts its weight, the second and third time half of it. What is enough grows with
 * the length of the passage: one strong term in a few sentences, two or three in a long one; weak
 * terms only show a topic together, or by standing there three times. With <i>s</i> for how many
 * times enough there is, the score is <i>s / (s + 0.5)</i>: 0.67 for just enough, 0.8 for twice as
 * much.
 */
final class Evidence {

  private static final double HALF_SCORE = 0.5;
  private static final int MOST_COUNTED_AGAIN = 2;

  /** Up to this many words one strong term is enough. */
  private static final int SHORT_PASSAGE = 50;

  /** So many words more ask for one strong term more. */
  private static final double WORDS_A_TERM = 100;

  private static final double MOST_NEEDED = 3;

  private final Map<Integer, Double> weights = new HashMap<>();
  private final Map<Integer, Integer> times = new HashMap<>();
  private final Set<Span> spans = new TreeSet<>();

  /** Counts a term; words that are two terms of the topic count once. */
  void add(int term, double weight, Span span) {
    if (spans.add(span)) {
      weights.put(term, weight);
      times.merge(term, 1, Integer::sum);
    }
  }

  void addAll(Evidence below) {
    weights.putAll(below.weights);
    below.times.forEach((term, count) -> times.merge(term, count, Integer::sum));
    spans.addAll(below.spans);
  }

  /** Whether it is enough for a passage of so many words. */
  boolean isEnough(int words) {
    return total() >= needed(words);
  }

  double score(int words) {
    double times = total() / needed(words);
    return times / (times + HALF_SCORE);
  }

  /** Where the terms stand, in document order. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  double total() {
    double total = 0;
    for (Map.Entry<Integer, Double> term : weights.entrySet()) {
      int again = Math.min(times.getOrDefault(term.getKey(), 1) - 1, MOST_COUNTED_AGAIN);
      total += term.getValue() * (1 + again / 2.0);
    }
    return total;
  }

  private static double needed(int words) {
    return Math.min(MOST_NEEDED, 1 + Math.max(0, words - SHORT_PASSAGE) / WORDS_A_TERM);
  }
}
