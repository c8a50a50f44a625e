package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the terms in a passage show of one topic, its own and those of the topics below it. Every
 * term counts its weight, the second and third time half of it.
 */
final class Evidence {

  private static final int MOST_COUNTED_AGAIN = 2;

  private final Map<Integer, Counted> phrases = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private @Nullable Counted last;
  private double total;
  private boolean isTotalled;

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
    isTotalled = false;
  }

  /** Where the terms stand, in document order. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  double total() {
    if (!isTotalled) {
      total = 0;
      for (Counted counted : phrases.values()) {
        total += counted.total();
      }
      isTotalled = true;
    }
    return total;
  }
}
