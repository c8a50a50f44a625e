package dev.verbatim.check.variant;

import dev.verbatim.engine.alignment.Link;
import dev.verbatim.engine.alignment.Passage;
import dev.verbatim.engine.alignment.PassageAligner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paragraphs of a section translate which paragraphs of its original. */
final class Translations {

  private static final double PRECISION = 10_000;

  /** What a place in the order says by itself. */
  private static final double ALIGNED = 0.8;

  private Translations() {}

  /**
   * @param original passages of the original, in order
   * @param translation passages of the translation, in order
   */
  static List<VariantLink> links(List<Saying> original, List<Saying> translation) {
    return PassageAligner.align(passages(original), passages(translation)).stream()
        .map(link -> link(link, original, translation))
        .toList();
  }

  private static List<Passage> passages(List<Saying> sayings) {
    return sayings.stream().map(saying -> Passage.of(saying.wording().text())).toList();
  }

  private static VariantLink link(Link link, List<Saying> original, List<Saying> translation) {
    Saying one = original.get(link.original());
    Saying other = translation.get(link.translation());
    return new VariantLink(one.id(), other.id(), Relation.TRANSLATION, similarity(one, other));
  }

  // What can be compared across languages: how many of the translation's numbers the original has.
  // Without any it is the alignment alone that speaks.
  private static double similarity(Saying one, Saying other) {
    Set<String> numbers = Passage.of(other.wording().text()).anchors();
    if (numbers.isEmpty()) {
      return ALIGNED;
    }
    Set<String> shared = new HashSet<>(numbers);
    shared.retainAll(Passage.of(one.wording().text()).anchors());
    double share = (double) shared.size() / numbers.size();
    return Math.round((ALIGNED + (1 - ALIGNED) * share) * PRECISION) / PRECISION;
  }
}
