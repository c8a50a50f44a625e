package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the terms of a language show and when, by number: sixty thousand objects would be scattered
 * over the memory. The terms of a phrase have numbers that follow each other.
 */
final class Rules {

  /** The topic of a term that shows none. */
  static final int NO_TOPIC = -1;

  /** By phrase, the terms in the order in which they came. */
  private final Rows termsOf;

  private final short[] topics;
  private final double[] weights;

  /** The terms that have conditions. */
  private final BitSet conditional = new BitSet();

  /** By term: conditions that must hold, and for one that must not, its complement. */
  private final Rows conditions;

  /** By condition, the marks any of which is enough. */
  private final Rows marks;

  private Rules(Builder built, int phrases, Rows marks) {
    termsOf = built.termsOf.build(phrases);
    int terms = built.topics.size();
    Rows asTheyCame = built.conditions.build(terms);
    Rows.Builder inOrder = new Rows.Builder();
    topics = new short[terms];
    weights = new double[terms];
    for (int term = 0; term < terms; term++) {
      int before = termsOf.value(term);
      topics[term] = built.topics.get(before).shortValue();
      weights[term] = built.weights.get(before);
      conditional.set(term, !asTheyCame.isEmpty(before));
      for (int i = asTheyCame.start(before); i < asTheyCame.end(before); i++) {
        inOrder.add(term, asTheyCame.value(i));
      }
    }
    conditions = inOrder.build(terms);
    this.marks = marks;
  }

  /** The first term that is written as a phrase. */
  int first(int phrase) {
    return termsOf.start(phrase);
  }

  /** The term behind the last that is written as a phrase. */
  int end(int phrase) {
    return termsOf.end(phrase);
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
    return !conditional.get(term) || doHold(term, present);
  }

  private boolean doHold(int term, BitSet present) {
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
    private final Rows.Builder termsOf = new Rows.Builder();
    private final Rows.Builder conditions = new Rows.Builder();

    /**
     * @param with conditions that must hold
     * @param without conditions that must not
     */
    void add(int phrase, int topic, double weight, List<Integer> with, List<Integer> without) {
      int term = topics.size();
      termsOf.add(phrase, term);
      topics.add(topic);
      weights.add(weight);
      with.forEach(condition -> conditions.add(term, condition));
      without.forEach(condition -> conditions.add(term, ~condition));
    }

    /**
     * @param marks by condition, the marks any of which is enough
     */
    Rules build(int phrases, Rows marks) {
      return new Rules(this, phrases, marks);
    }
  }
}
