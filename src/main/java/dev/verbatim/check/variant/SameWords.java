package dev.verbatim.check.variant;

import dev.verbatim.check.wording.Agreement;
import dev.verbatim.check.wording.Comparer;
import dev.verbatim.check.wording.Comparison;
import dev.verbatim.check.wording.Stems;
import java.util.Optional;

/**
 * Whether one quote has the words of another. What is said again on another occasion, or by
 * somebody else, is the same words only where it is too long for a phrase that everybody uses.
 */
final class SameWords {

  /** Of one speaker and one day, so many telling words. */
  private static final int FEWEST = 5;

  /** Inside one document the text beside is meant, so that fewer do. */
  private static final int FEWEST_BESIDE = 2;

  private static final int SHORTEST_BESIDE = 5;

  /** Of another day or another speaker. */
  private static final int FEWEST_ELSEWHERE = 14;

  /** Of nobody who is named. */
  private static final int FEWEST_UNKNOWN = 8;

  private static final double ALIKE = 0.8;
  private static final double ALIKE_ELSEWHERE = 0.9;

  private SameWords() {}

  /** How the shorter one is in the longer one; empty where they are not the same words. */
  static Optional<Comparison> compare(Saying one, Saying other, Stems stems) {
    if (overlap(one, other) || !one.language().equals(other.language())) {
      return Optional.empty();
    }
    boolean first = one.wording().size() <= other.wording().size();
    Saying shorter = first ? one : other;
    Saying longer = first ? other : one;
    return Comparer.compare(shorter.wording(), longer.wording(), stems)
        .filter(found -> isEnough(found, shorter, longer));
  }

  private static boolean isEnough(Comparison found, Saying shorter, Saying longer) {
    boolean contained = found.agreement() != Agreement.ALTERED;
    if (shorter.documentId().equals(longer.documentId()) && !shorter.isByAnother(longer)) {
      return contained
          ? found.sharedWords() >= FEWEST_BESIDE && shorter.wording().size() >= SHORTEST_BESIDE
          : found.similarity() >= ALIKE && found.sharedWords() >= FEWEST;
    }
    if (shorter.isByAnother(longer) || !shorter.isOfTheSameDay(longer)) {
      return found.similarity() >= ALIKE_ELSEWHERE && found.sharedWords() >= FEWEST_ELSEWHERE;
    }
    int fewest = shorter.isByTheSame(longer) ? FEWEST : FEWEST_UNKNOWN;
    return (contained || found.similarity() >= ALIKE) && found.sharedWords() >= fewest;
  }

  // A quotation is no variant of the passage it stands in, nor a turn of what it repeats.
  private static boolean overlap(Saying one, Saying other) {
    return one.isInTheSameSection(other)
        || (one.documentId().equals(other.documentId()) && one.span().overlaps(other.span()));
  }
}
