package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the terms in a passage show of one topic, its own and those of the topics below it.
 *
 * <p>Every term counts its weight, the second and third time half of it. What is enough grows with
 * the length of the passage: one strong term in a few sentences, two or three in a long one; weak
 * terms only show a topic where there are three of them. With <i>s</i> for how many times enough
 * there is, the score is <i>s / (s + 0.5)</i>: 0.67 for just enough, 0.8 for twice as much. A topic
 * below one that has enough may have less of its own.
 */
final class Evidence {

  private static final double HALF_SCORE = 0.5;
  private static final int MOST_COUNTED_AGAIN = 2;

  private static final double TOLERANCE = 1e-9;

  /** Up to this many words three weak terms are enough, or a strong one. */
  private static final int SHORT_PASSAGE = 20;

  /** So many words more ask for one strong term more. */
  private static final double WORDS_A_TERM = 80;

  private static final double LEAST_NEEDED = 0.8;
  private static final double MOST_NEEDED = 3;

  private final Map<Span, Integer> phrases = new TreeMap<>();
  private final Map<Integer, Double> weights = new HashMap<>();

  /** Counts a phrase; words that are two terms of the topic count once. */
  void add(int phrase, double weight, Span span) {
    Integer known = phrases.putIfAbsent(span, phrase);
    weights.merge(known == null ? phrase : known, weight, Math::max);
  }

  /** Counts what shows a topic below, too. */
  void addAll(Evidence below) {
    below.phrases.forEach(
        (span, phrase) -> add(phrase, below.weights.getOrDefault(phrase, 0.0), span));
  }

  /** Whether it is enough for a passage of so many words. */
  boolean isEnough(int words) {
    return total() + TOLERANCE > needed(words);
  }

  double score(int words) {
    double times = total() / needed(words);
    return times / (times + HALF_SCORE);
  }

  /** Where the terms stand, in document order. */
  List<Span> spans() {
    return List.copyOf(phrases.keySet());
  }

  double total() {
    Map<Integer, Integer> times = new HashMap<>();
    phrases.values().forEach(phrase -> times.merge(phrase, 1, Integer::sum));
    double total = 0;
    for (Map.Entry<Integer, Double> phrase : weights.entrySet()) {
      int again = Math.min(times.getOrDefault(phrase.getKey(), 1) - 1, MOST_COUNTED_AGAIN);
      total += phrase.getValue() * (1 + again / 2.0);
    }
    return total;
  }

  private static double needed(int words) {
    return Math.min(MOST_NEEDED, LEAST_NEEDED + Math.max(0, words - SHORT_PASSAGE) / WORDS_A_TERM);
  }
}
