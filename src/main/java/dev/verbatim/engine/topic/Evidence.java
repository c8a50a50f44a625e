package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the terms in a passage show of one topic, its own and those of the topics below it.
 *
 * <p>Every term counts its weight, the second and third time half of it. What is enough grows with
 * the length of the passage: one strong word in a few sentences, more than a strong phrase in a
 * long one; weak terms only show a topic where others do. With <i>s</i> for how many times enough
 * there is, the score is <i>s / (s + 0.5)</i>: 0.67 for just enough, 0.8 for twice as much. A topic
 * below one that has enough may have less of its own.
 */
final class Evidence {

  private static final double HALF_SCORE = 0.5;
  private static final int MOST_COUNTED_AGAIN = 2;

  private static final double TOLERANCE = 1e-9;

  /** Up to this many words one strong term is enough, or two medium ones. */
  private static final int SHORT_PASSAGE = 30;

  /** So many words more ask for one strong term more. */
  private static final double WORDS_A_TERM = 50;

  private static final double LEAST_NEEDED = 0.9;
  private static final double MOST_NEEDED = 1.5;

  private final Map<Integer, Counted> phrases = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private @Nullable Counted last;

  /** How often a phrase stands there, and the most that it counts. */
  private static final class Counted {
    private double weight;
    private int times;

    double total() {
      return weight * (1 + Math.min(times - 1, MOST_COUNTED_AGAIN) / 2.0);
    }
  }

  /**
   * Counts a phrase; words that are two terms of the topic count once.
   *
   * @param span not before that of the phrase counted last
   */
  void add(int phrase, double weight, Span span) {
    Counted counted = last;
    if (counted == null || !span.equals(spans.get(spans.size() - 1))) {
      counted = phrases.computeIfAbsent(phrase, unused -> new Counted());
      counted.times++;
      spans.add(span);
      last = counted;
    }
    counted.weight = Math.max(counted.weight, weight);
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
    return List.copyOf(spans);
  }

  double total() {
    double total = 0;
    for (Counted counted : phrases.values()) {
      total += counted.total();
    }
    return total;
  }

  private static double needed(int words) {
    return Math.min(MOST_NEEDED, LEAST_NEEDED + Math.max(0, words - SHORT_PASSAGE) / WORDS_A_TERM);
  }
}
