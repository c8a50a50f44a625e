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
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Makes {@code weights.yaml} of the taxonomy again from labelled pages, and prints what its
 * likelihoods are worth on pages they were not learnt from. The same folder gives the same bytes.
 *
 * <p>Arguments: the folder of the pages; the labels; the weights to write behind the comment that
 * the file begins with.
 */
final class TrainTopics {

  private static final int FOLDS = 5;

  /** Keeps the weights of the features from growing without bounds. */
  private static final double HOLD = 0.01;

  /** Keeps those of the trees small where there are few passages. */
  private static final double HOLD_TREES = 3;

  private static final double[] LEAST = {0.6, 0.55};

  private final TopicTagger tagger;
  private final List<Topic> trees;

  private TrainTopics(TopicTagger tagger) {
    this.tagger = tagger;
    this.trees = tagger.taxonomy().below(null);
  }

  /** A tree that a passage has terms of: its features, whether it is labelled so. */
  private record Example(int fold, int tree, double[] features, boolean isRight) {}

  public static void main(String... arguments) throws IOException {
    List<LabelledPages.Page> pages =
        LabelledPages.read(Path.of(arguments[0]), Path.of(arguments[1]));
    TrainTopics training = new TrainTopics(new TopicTagger(TaxonomyFiles.packaged()));
    StringBuilder yaml = new StringBuilder();
    for (boolean isAlone : new boolean[] {false, true}) {
      List<Example> examples = training.examples(pages, isAlone);
      double least = LEAST[isAlone ? 1 : 0];
      System.out.println(isAlone ? "alone" : "in the text");
      training.validate(examples, training.labelled(pages));
      yaml.append(training.yaml(least, training.fit(examples)));
    }
    Path file = Path.of(arguments[2]);
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
          double[] own = judged.get(i).evidence().totals(trees);
          for (int tree = 0; tree < own.length; tree++) {
            if (own[tree] > 0) {
              double[] features = TopicTagger.features(judged.get(i), own, tree);
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

  private double[] fit(List<Example> examples) {
    // The library's minimizer divides what it adds for large weights among none: it is added here.
    return new QNMinimizer(0, 0, 500).minimize(new Loss(examples, trees.size()));
  }

  /** What the weights cost: bias, features, trees. */
  private record Loss(List<Example> examples, int trees) implements Function {

    @Override
    public int getDimension() {
      return 1 + Likelihood.FEATURES.size() + trees;
    }

    @Override
    public double valueAt(double[] weights) {
      double loss = 0;
      for (Example example : examples) {
        double likely = likelihood(weights, example);
        loss -= Math.log(1e-12 + (example.isRight() ? likely : 1 - likely));
      }
      for (int i = 0; i < weights.length; i++) {
        loss += hold(i) * weights[i] * weights[i] / 2;
      }
      return loss;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[weights.length];
      for (Example example : examples) {
        double error = likelihood(weights, example) - (example.isRight() ? 1 : 0);
        gradient[0] += error;
        for (int i = 0; i < example.features().length; i++) {
          gradient[1 + i] += error * example.features()[i];
        }
        gradient[1 + example.features().length + example.tree()] += error;
      }
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += hold(i) * weights[i];
      }
      return gradient;
    }

    private static double hold(int weight) {
      return weight <= Likelihood.FEATURES.size() ? HOLD : HOLD_TREES;
    }
  }

  private static double likelihood(double[] weights, Example example) {
    double sum = weights[0] + weights[1 + example.features().length + example.tree()];
    for (int i = 0; i < example.features().length; i++) {
      sum += weights[1 + i] * example.features()[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private String yaml(double least, double[] weights) {
    StringBuilder yaml = new StringBuilder("- least: " + least + "\n");
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
