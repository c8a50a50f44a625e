package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the terms of a language show and when, by number: topic, weight and conditions of each in
 * arrays, where sixty thousand objects would be scattered over the memory.
 */
final class Rules {

  /** The topic of a term that shows none. */
  static final int NO_TOPIC = -1;

  private final int[] topics;
  private final double[] weights;

  /** By term: conditions that must hold, and for one that must not, its complement. */
  private final Rows conditions;

  /** By condition, the marks any of which is enough. */
  private final Rows marks;

  private Rules(Builder built, Rows marks) {
    topics = built.topics.stream().mapToInt(Integer::intValue).toArray();
    weights = built.weights.stream().mapToDouble(Double::doubleValue).toArray();
    conditions = built.conditions.build(topics.length);
    this.marks = marks;
  }

  /** The topic that a term shows, by its place in the taxonomy, or {@link #NO_TOPIC}. */
  int topic(int term) {
    return topics[term];
  }

  /** What a term counts. */
  double weight(int term) {
    return weights[term];
  }

  /** Whether a passage with these marks shows the term. */
  boolean hold(int term, BitSet present) {
    for (int i = conditions.start(term); i < conditions.end(term); i++) {
      int condition = conditions.value(i);
      boolean holds = condition >= 0 ? isAny(condition, present) : !isAny(~condition, present);
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private boolean isAny(int condition, BitSet present) {
    for (int i = marks.start(condition); i < marks.end(condition); i++) {
      if (present.get(marks.value(i))) {
        return true;
      }
    }
    return false;
  }

  /** Numbers the terms. */
  static final class Builder {

    private final List<Integer> topics = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Rows.Builder conditions = new Rows.Builder();

    /**
     * @param with conditions that must hold
     * @param without conditions that must not
     */
    int add(int topic, double weight, List<Integer> with, List<Integer> without) {
      int term = topics.size();
      topics.add(topic);
      weights.add(weight);
      with.forEach(condition -> conditions.add(term, condition));
      without.forEach(condition -> conditions.add(term, ~condition));
      return term;
    }

    /**
     * @param marks by condition, the marks any of which is enough
     */
    Rules build(Rows marks) {
      return new Rules(this, marks);
    }
  }
}
