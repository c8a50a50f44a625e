package dev.verbatim.engine.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes {@code weights.yaml} of the taxonomy again from labelled pages, and prints what its
 * likelihoods are worth on pages they were not learnt from. The same folder gives the same bytes.
 *
 * <p>Arguments: the folder of the pages; the weights to write behind the comment that the file
 * begins with; the files of labels.
 */
final class TrainTopics {

  private static final int FOLDS = 5;
  private static final int STEPS = 20;

  /** Keeps the weights of the features from growing without bounds. */
  private static final double HOLD = 0.01;

  /** Keeps those of the trees small where there are few passages. */
  private static final double HOLD_TREES = 3;

  private static final double LEAST = 0.6;

  private final TopicTagger tagger;
  private final List<Topic> trees;

  private TrainTopics(TopicTagger tagger) {
    this.tagger = tagger;
    this.trees = tagger.taxonomy().below(null);
  }

  /** A tree that a passage has terms of: its features, whether it is labelled so. */
  private record Example(int fold, int tree, double[] features, boolean isRight) {}

  public static void main(String... arguments) throws IOException {
    List<LabelledPages.Page> pages = new ArrayList<>();
    for (String labels : List.of(arguments).subList(2, arguments.length)) {
      pages.addAll(LabelledPages.read(Path.of(arguments[0]), Path.of(labels)));
    }
    TrainTopics training = new TrainTopics(new TopicTagger(TaxonomyFiles.packaged()));
    StringBuilder yaml = new StringBuilder();
    for (boolean isAlone : new boolean[] {false, true}) {
      List<Example> examples = training.examples(pages, isAlone);
      System.out.println(isAlone ? "alone" : "in the text");
      training.validate(examples, training.labelled(pages));
      yaml.append(training.yaml(training.fit(examples)));
    }
    Path file = Path.of(arguments[1]);
    String comment =
        Files.readAllLines(file).stream()
            .takeWhile(line -> line.startsWith("#"))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(file, comment + yaml);
  }

  private List<Example> examples(List<LabelledPages.Page> pages, boolean isAlone) {
    List<Example> examples = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      Map<Passage, Set<String>> labelled = pages.get(page).labelled();
      List<Passage> passages = pages.get(page).passages();
      List<TopicTagger.Judged> judged = judge(pages.get(page), isAlone);
      for (int i = 0; i < passages.size(); i++) {
        if (labelled.containsKey(passages.get(i))) {
          Set<String> right = tops(labelled.get(passages.get(i)));
          double[] own = judged.get(i).evidence().totals();
          for (int tree = 0; tree < own.length; tree++) {
            if (own[tree] > 0) {
              double[] features = tagger.features(judged.get(i), own, tree);
              boolean isRight = right.contains(trees.get(tree).id());
              examples.add(
                  new Example(page % FOLDS, tree, isAlone ? bare(features) : features, isRight));
            }
          }
        }
      }
    }
    return examples;
  }

  private List<TopicTagger.Judged> judge(LabelledPages.Page page, boolean isAlone) {
    List<Passage> passages =
        isAlone
            ? page.passages().stream().map(p -> Passage.alone(p.span(), p.language())).toList()
            : page.passages();
    return tagger.judge(page.text(), passages);
  }

  // Nothing stands around: what would be the same for all needs no weight.
  private static double[] bare(double[] features) {
    double[] bare = features.clone();
    for (int i = 0; i < bare.length; i++) {
      bare[i] = Likelihood.FEATURES.get(i).matches("whole|near|evidence_near") ? 0 : bare[i];
    }
    return bare;
  }

  private Set<String> tops(Set<String> topics) {
    return topics.stream()
        .map(id -> tagger.taxonomy().withAbove(id))
        .map(line -> line.get(line.size() - 1))
        .collect(Collectors.toSet());
  }

  private long labelled(List<LabelledPages.Page> pages) {
    return pages.stream()
        .flatMap(page -> page.labelled().values().stream())
        .mapToLong(topics -> tops(topics).size())
        .sum();
  }

  private void validate(List<Example> examples, long labelled) {
    double[] likely = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] weights = fit(examples.stream().filter(e -> e.fold() != held).toList());
      for (int i = 0; i < likely.length; i++) {
        if (examples.get(i).fold() == held) {
          likely[i] = likelihood(weights, examples.get(i));
        }
      }
    }
    for (double least = 0.4; least < 0.8; least += 0.05) {
      double from = least;
      int[] told = IntStream.range(0, likely.length).filter(i -> likely[i] >= from).toArray();
      long right = Arrays.stream(told).filter(i -> examples.get(i).isRight()).count();
      System.out.printf(
          Locale.ROOT,
          "from %.2f on: precision %.3f, recall %.3f of %d%n",
          least,
          (double) right / told.length,
          (double) right / labelled,
          labelled);
    }
  }

  /** Newton's method: so few weights have their best values after some steps. */
  private double[] fit(List<Example> examples) {
    double[] weights = new double[1 + Likelihood.FEATURES.size() + trees.size()];
    for (int step = 0; step < STEPS; step++) {
      double[][] slope = new double[weights.length][weights.length + 1];
      for (int i = 0; i < weights.length; i++) {
        double hold = i <= Likelihood.FEATURES.size() ? HOLD : HOLD_TREES;
        slope[i][i] = hold;
        slope[i][weights.length] = -hold * weights[i];
      }
      for (Example example : examples) {
        add(example, weights, slope);
      }
      double[] change = solve(slope);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[][] slope) {
    double likely = likelihood(weights, example);
    int[] places = places(example);
    for (int row : places) {
      double value = value(example, row);
      for (int column : places) {
        slope[row][column] += likely * (1 - likely) * value * value(example, column);
      }
      slope[row][weights.length] += ((example.isRight() ? 1 : 0) - likely) * value;
    }
  }

  // The weights that an example has to do with: bias, features, its tree.
  private static int[] places(Example example) {
    int features = example.features().length;
    return IntStream.concat(
            IntStream.rangeClosed(0, features), IntStream.of(1 + features + example.tree()))
        .toArray();
  }

  private static double value(Example example, int place) {
    boolean isFeature = place > 0 && place <= example.features().length;
    return isFeature ? example.features()[place - 1] : 1;
  }

  // Gauss's elimination; the matrix is positive definite, so nothing need be exchanged.
  private static double[] solve(double[][] rows) {
    int size = rows.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double times = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
        for (int column = pivot; times != 0 && column <= size; column++) {
          rows[row][column] -= times * rows[pivot][column];
        }
      }
    }
    return IntStream.range(0, size).mapToDouble(i -> rows[i][size] / rows[i][i]).toArray();
  }

  private static double likelihood(double[] weights, Example example) {
    double sum = 0;
    for (int place : places(example)) {
      sum += weights[place] * value(example, place);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private String yaml(double[] weights) {
    StringBuilder yaml = new StringBuilder("- least: " + LEAST + "\n");
    yaml.append("  bias: ").append(number(weights[0])).append('\n');
    for (int i = 0; i < Likelihood.FEATURES.size(); i++) {
      yaml.append("  %s: %s%n".formatted(Likelihood.FEATURES.get(i), number(weights[1 + i])));
    }
    yaml.append("  trees:\n");
    for (int tree = 0; tree < trees.size(); tree++) {
      double weight = weights[1 + Likelihood.FEATURES.size() + tree];
      yaml.append("    %s: %s%n".formatted(trees.get(tree).id(), number(weight)));
    }
    return yaml.toString();
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }
}
