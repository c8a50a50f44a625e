package dev.verbatim.engine.topic;

import dev.verbatim.engine.yaml.YamlEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely a passage is about a tree: a logistic regression over what its own terms show and what
 * stands around it. The weights are data, {@code weights.yaml} of the taxonomy.
 */
final class Likelihood {

  /** Keeps the logarithm of no evidence for others within bounds. */
  private static final double LITTLE = 0.1;

  /** Characters that nobody needs in order to come to the subject. */
  private static final double SHORT = 60;

  /** In the order of {@link #features}. */
  static final List<String> FEATURES =
      List.of(
          "evidence",
          "others",
          "whole",
          "near",
          "evidence_others",
          "evidence_near",
          "all",
          "one",
          "before");

  private static final Set<String> OTHER_KEYS = Set.of("least", "bias", "trees");

  private final double least;
  private final double bias;
  private final double[] weights;
  private final Map<String, Double> trees = new HashMap<>();

  private Likelihood(YamlEntry entry) {
    Set<String> keys = new HashSet<>(OTHER_KEYS);
    keys.addAll(FEATURES);
    entry.allowing(keys);
    least = number(entry, "least", entry.text("least"));
    bias = number(entry, "bias", entry.text("bias"));
    weights = FEATURES.stream().mapToDouble(key -> number(entry, key, entry.text(key))).toArray();
    entry
        .textsByKey("trees")
        .forEach((tree, weight) -> trees.put(tree, number(entry, "trees", weight.get(0))));
  }

  static Likelihood read(YamlEntry entry) {
    return new Likelihood(entry);
  }

  private static double number(YamlEntry entry, String key, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException malformed) {
      throw entry.wrong(key, "has \"" + text + "\"; write a number such as -0.25");
    }
  }

  /**
   * What is weighed.
   *
   * @param own what the passage's terms show of the tree
   * @param others the most evidence that another tree has
   * @param all the evidence that all trees have together
   * @param whole the tree's share in the text around
   * @param near its share in what stands near the passage
   */
  static double[] features(Shown own, double others, double all, double whole, double near) {
    double much = Math.log(own.total() + LITTLE);
    double most = Math.log(others + LITTLE);
    double close = Math.log(near);
    return new double[] {
      much,
      most,
      Math.log(whole),
      close,
      much * most,
      much * close,
      Math.log(all + LITTLE),
      Math.log(own.one() + LITTLE),
      Math.log(own.before() + SHORT)
    };
  }

  /**
   * What the terms of a passage show of a tree.
   *
   * @param total above 0
   * @param one what they show of the topic right below the tree that they show most of
   * @param before how many characters (UTF-16) stand before the first of them
   */
  record Shown(double total, double one, int before) {}

  /** Above 0 and below 1. */
  double of(Topic tree, double[] features) {
    double sum = bias + trees.getOrDefault(tree.id(), 0.0);
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The likelihood from which on a passage is said to be about a tree. */
  double least() {
    return least;
  }
}
