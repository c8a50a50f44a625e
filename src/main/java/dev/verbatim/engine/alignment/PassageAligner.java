package dev.verbatim.engine.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links the passages of a translation to those of its original, in order: by length, as long
 * passages have long translations, and by what both name alike. A passage may be cut into several,
 * several may be joined into one, and any may be missing on either side. The cheapest way through
 * both is found by dynamic programming in a band round the diagonal; time is linear in the number
 * of passages.
 */
public final class PassageAligner {

  /** One passage is cut into no more than so many, and no more than so many are joined. */
  private static final int MOST_PARTS = 12;

  /** Half the width of the band, in passages of the translation. */
  private static final int BAND = 60;

  /** Variance of the length of a translation per character, as Gale and Church measured it. */
  private static final double VARIANCE = 6.8;

  private static final double COST_OF_MISSING = 12;
  private static final double COST_OF_JOINING = 3;
  private static final double WORTH_OF_ANCHOR = 6;
  private static final double COST_OF_LOST_ANCHOR = 2;

  private final List<Passage> original;
  private final List<Passage> translation;
  private final int[] originalLengths;
  private final int[] translationLengths;
  private final double ratio;
  private final double[][] cost;
  private final int[][] step;

  private PassageAligner(List<Passage> original, List<Passage> translation) {
    this.original = original;
    this.translation = translation;
    this.originalLengths = lengths(original);
    this.translationLengths = lengths(translation);
    double length = Math.max(1, originalLengths[original.size()]);
    this.ratio = translationLengths[translation.size()] / length;
    this.cost = new double[original.size() + 1][];
    this.step = new int[original.size() + 1][];
  }

  /** Links in order of the translation; a passage that renders nothing has none. */
  public static List<Link> align(List<Passage> original, List<Passage> translation) {
    if (original.isEmpty() || translation.isEmpty()) {
      return List.of();
    }
    return new PassageAligner(original, translation).align();
  }

  private List<Link> align() {
    for (int j = 0; j <= original.size(); j++) {
      cost[j] = new double[last(j) - first(j) + 1];
      step[j] = new int[cost[j].length];
      Arrays.fill(cost[j], Double.POSITIVE_INFINITY);
      for (int i = first(j); i <= last(j); i++) {
        reach(j, i);
      }
    }
    return readBack();
  }

  private int middle(int j) {
    return (int) ((long) j * translation.size() / original.size());
  }

  private int width() {
    return BAND + translation.size() / original.size() * 2;
  }

  private int first(int j) {
    return Math.max(0, middle(j) - width());
  }

  private int last(int j) {
    return Math.min(translation.size(), middle(j) + width());
  }

  private double costAt(int j, int i) {
    return j < 0 || i < first(j) || i > last(j) ? Double.POSITIVE_INFINITY : cost[j][i - first(j)];
  }

  // A positive step: so many passages render one; a negative one: one renders so many; 0: a passage
  // of the original is missing; MOST_PARTS + 1: one of the translation is added
  private void reach(int j, int i) {
    if (j == 0 && i == 0) {
      cost[0][0] = 0;
      return;
    }
    offer(j, i, costAt(j - 1, i) + COST_OF_MISSING, 0);
    if (i > first(j)) {
      offer(j, i, costAt(j, i - 1) + COST_OF_MISSING, MOST_PARTS + 1);
    }
    for (int parts = 1; parts <= MOST_PARTS && parts <= i && j > 0; parts++) {
      offer(j, i, costAt(j - 1, i - parts) + price(j - 1, j, i - parts, i), parts);
    }
    for (int joined = 2; joined <= MOST_PARTS && joined <= j && i > 0; joined++) {
      double price = price(j - joined, j, i - 1, i) + COST_OF_JOINING * (joined - 1);
      offer(j, i, costAt(j - joined, i - 1) + price, -joined);
    }
  }

  private void offer(int j, int i, double price, int how) {
    int at = i - first(j);
    if (price < cost[j][at]) {
      cost[j][at] = price;
      step[j][at] = how;
    }
  }

  private double price(int fromOriginal, int toOriginal, int from, int to) {
    double expected = (originalLengths[toOriginal] - originalLengths[fromOriginal]) * ratio;
    double difference = translationLengths[to] - translationLengths[from] - expected;
    double byLength = difference * difference / (VARIANCE * Math.max(1, expected) * 2);
    Set<String> there = anchors(original, fromOriginal, toOriginal);
    Set<String> here = anchors(translation, from, to);
    int shared = 0;
    for (String anchor : here) {
      shared += there.contains(anchor) ? 1 : 0;
    }
    int lost = there.size() + here.size() - 2 * shared;
    return byLength - shared * WORTH_OF_ANCHOR + lost * COST_OF_LOST_ANCHOR;
  }

  // Of as many passages as the index says, together
  private static int[] lengths(List<Passage> passages) {
    int[] sums = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      sums[i + 1] = sums[i] + passages.get(i).length();
    }
    return sums;
  }

  private static Set<String> anchors(List<Passage> passages, int from, int to) {
    if (to - from == 1) {
      return passages.get(from).anchors();
    }
    Set<String> all = new HashSet<>();
    for (int i = from; i < to; i++) {
      all.addAll(passages.get(i).anchors());
    }
    return all;
  }

  private List<Link> readBack() {
    List<Link> links = new ArrayList<>();
    int j = original.size();
    int i = translation.size();
    while (j > 0 || i > 0) {
      int how = step[j][i - first(j)];
      if (how == MOST_PARTS + 1) {
        i--;
      } else if (how >= 0) {
        for (int part = 0; part < how; part++) {
          links.add(new Link(--i, j - 1));
        }
        j--;
      } else {
        i--;
        for (int joined = 0; joined < -how; joined++) {
          links.add(new Link(i, --j));
        }
      }
    }
    Collections.reverse(links);
    return links;
  }
}
