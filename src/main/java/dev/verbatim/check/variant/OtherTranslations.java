package dev.verbatim.check.variant;

import dev.verbatim.check.wording.Comparer;
import dev.verbatim.check.wording.Comparison;
import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which quotes of one text are another translation of those of another text: by one speaker,
 * of one day, from two publishers. Sentences are paired that share most of what is rare in both
 * texts; a sentence between two paired ones is paired with the one that is left between theirs.
 */
final class OtherTranslations {

  /** Share of the weight of all stems of two sentences. In the seeds: pairs 0.51, others 0.36. */
  private static final double ALIKE = 0.45;

  private static final int FEWEST_SHARED = 4;

  /** A word in more sentences than that does not lead from one text to the other. */
  private static final int MOST_WITH_A_STEM = 100;

  /** In between, word for word, the one is at most so much longer. */
  private static final double LONGEST_BETWEEN = 2.0;

  /** A sentence that is the same to the letter is no sign of two translators. */
  private static final int TELLING_SENTENCE = 8;

  private final List<Sentence> left;
  private final List<Sentence> right;
  private final Stems stems;
  private final Map<String, Double> weights;
  private final Map<Integer, Integer> pairs = new TreeMap<>();
  private final Set<Integer> paired = new HashSet<>();

  private OtherTranslations(List<Sentence> left, List<Sentence> right, Stems stems) {
    this.left = left;
    this.right = right;
    this.stems = stems;
    this.weights = weights();
  }

  /**
   * @param one quotes of one document, in order
   * @param other quotes of another document, in order
   */
  static List<VariantLink> links(List<Saying> one, List<Saying> other, Stems stems) {
    OtherTranslations translations =
        new OtherTranslations(Sentence.of(one, stems), Sentence.of(other, stems), stems);
    if (translations.haveSentenceInCommon()) {
      return List.of();
    }
    translations.pairAlike();
    translations.pairBetween();
    return translations.links();
  }

  private boolean haveSentenceInCommon() {
    Set<List<String>> telling = new HashSet<>();
    left.stream()
        .filter(s -> s.stems().size() >= TELLING_SENTENCE)
        .forEach(s -> telling.add(forms(s)));
    return right.stream().anyMatch(sentence -> telling.contains(forms(sentence)));
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.wording().words().stream().map(word -> word.form()).toList();
  }

  // What is in every sentence says nothing.
  private Map<String, Double> weights() {
    Map<String, Integer> sentences = new HashMap<>();
    for (List<Sentence> side : List.of(left, right)) {
      for (Sentence sentence : side) {
        new HashSet<>(sentence.stems()).forEach(stem -> sentences.merge(stem, 1, Integer::sum));
      }
    }
    double all = left.size() + right.size() + 1.0;
    Map<String, Double> weights = new HashMap<>();
    sentences.forEach((stem, count) -> weights.put(stem, Math.log(all / count)));
    return weights;
  }

  private record Pair(int left, int right, double likeness) {}

  // The likest first, each sentence once.
  private void pairAlike() {
    List<Pair> alike = new ArrayList<>();
    Map<String, List<Integer>> sentences = byRareStem();
    for (int i = 0; i < left.size(); i++) {
      Set<Integer> sharing = new TreeSet<>();
      left.get(i).stems().forEach(s -> sharing.addAll(sentences.getOrDefault(s, List.of())));
      for (int j : sharing) {
        if (areOfOneOccasion(i, j)) {
          double likeness = likeness(left.get(i).stems(), right.get(j).stems());
          if (likeness >= ALIKE) {
            alike.add(new Pair(i, j, likeness));
          }
        }
      }
    }
    alike.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    alike.forEach(pair -> pairIfFree(pair.left(), pair.right()));
  }

  // Sentences that are alike share something that is not in every other one.
  private Map<String, List<Integer>> byRareStem() {
    Map<String, List<Integer>> sentences = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      for (String stem : new HashSet<>(right.get(j).stems())) {
        sentences.computeIfAbsent(stem, unused -> new ArrayList<>()).add(j);
      }
    }
    sentences.values().removeIf(having -> having.size() > MOST_WITH_A_STEM);
    return sentences;
  }

  private void pairIfFree(int i, int j) {
    if (!pairs.containsKey(i) && paired.add(j)) {
      pairs.put(i, j);
    }
  }

  private boolean areOfOneOccasion(int i, int j) {
    Saying one = left.get(i).saying();
    Saying other = right.get(j).saying();
    return one.isByTheSame(other)
        && one.language().equals(other.language())
        && one.isOfTheSameDay(other)
        && one.isPublishedByAnother(other);
  }

  private double likeness(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    double all = 0;
    for (String stem : one) {
      counts.merge(stem, 1, Integer::sum);
      all += weight(stem);
    }
    double shared = 0;
    int howMany = 0;
    for (String stem : other) {
      all += weight(stem);
      if (counts.merge(stem, -1, Integer::sum) >= 0) {
        shared += 2 * weight(stem);
        howMany++;
      }
    }
    return howMany >= FEWEST_SHARED && all > 0 ? shared / all : 0;
  }

  private double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  // A B C against a ? c: what stands between B and nothing else is left is b.
  private void pairBetween() {
    for (int i = 1; i + 1 < left.size(); i++) {
      Integer before = pairs.get(i - 1);
      Integer after = pairs.get(i + 1);
      if (before != null && after != null && after - before == 2) {
        pairIfRendered(i, before + 1);
      }
    }
  }

  private void pairIfRendered(int i, int j) {
    if (areOfOneOccasion(i, j) && mayRender(left.get(i), right.get(j))) {
      pairIfFree(i, j);
    }
  }

  private static boolean mayRender(Sentence one, Sentence other) {
    double longer = Math.max(one.length(), other.length());
    return longer / Math.min(one.length(), other.length()) <= LONGEST_BETWEEN
        && one.stems().stream().anyMatch(other.stems()::contains);
  }

  private List<VariantLink> links() {
    Map<List<String>, Double> found = new LinkedHashMap<>();
    pairs.forEach(
        (i, j) ->
            found.merge(
                List.of(left.get(i).saying().id(), right.get(j).saying().id()),
                similarity(left.get(i).wording(), right.get(j).wording()),
                Math::max));
    List<VariantLink> links = new ArrayList<>();
    found.forEach(
        (ids, similarity) ->
            links.add(
                new VariantLink(ids.get(0), ids.get(1), Relation.OTHER_TRANSLATION, similarity)));
    return links;
  }

  private double similarity(Wording one, Wording other) {
    return Comparer.compare(one, other, stems).map(Comparison::similarity).orElse(0.0);
  }
}
