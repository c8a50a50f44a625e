package dev.verbatim.check.wording;

import dev.verbatim.check.wording.Step.Op;
import dev.verbatim.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a claim against a text. Any word that is not the same, unless an editor's mark accounts for
 * it, makes the claim an altered one: "no alternative" is not "an alternative". A mark accounts for
 * no negation.
 */
public final class Comparer {

  /** A negation so near to what is quoted belongs to it, cut or not. */
  private static final int REACH_OF_NEGATION = 2;

  /** The most cells of an alignment; of a longer text only the likeliest stretch is looked at. */
  private static final int MOST_CELLS = 3_000_000;

  private static final double WEIGHT_OF_COMMON = 0.3;

  /** What the same stems in another order are worth, of what they are in the same. */
  private static final double WORTH_OF_STEMS = 0.9;

  private static final double PRECISION = 10_000;

  private final Wording claim;
  private final Wording held;
  private final Stems stems;
  private final List<Step> steps;
  private final int first;
  private final int firstEqual;
  private final int last;

  private Comparer(Wording claim, Wording held, Stems stems, List<Step> steps) {
    this.claim = claim;
    this.held = held;
    this.stems = stems;
    this.steps = steps;
    int[] equals =
        steps.stream().filter(step -> step.op() == Op.EQUAL).mapToInt(Step::held).toArray();
    this.firstEqual = equals[0];
    this.first = firstEqual - replacedAtStart();
    this.last = equals[equals.length - 1] + replacedAtEnd();
  }

  /** Empty where the two have no word in common. */
  public static Optional<Comparison> compare(Wording claim, Wording held, Stems stems) {
    if (claim.isKorean()) {
      Optional<Comparison> syllables = compareWords(claim.bySyllables(), held.bySyllables(), stems);
      if (syllables.isPresent() && syllables.get().agreement() != Agreement.ALTERED) {
        return syllables.map(found -> inWords(found, held));
      }
    }
    return compareWords(claim, held, stems);
  }

  private static Optional<Comparison> compareWords(Wording claim, Wording held, Stems stems) {
    int offset = Stretch.start(claim, held, MOST_CELLS);
    int end = Math.min(held.size(), offset + Math.max(1, MOST_CELLS / (claim.size() + 1)));
    Wording stretch = held.part(offset, end);
    List<Step> steps = Aligner.align(claim, stretch);
    if (steps.stream().noneMatch(step -> step.op() == Op.EQUAL)) {
      return Optional.empty();
    }
    Comparison found = new Comparer(claim, stretch, stems, steps).comparison();
    return Optional.of(
        new Comparison(
            found.agreement(),
            found.similarity(),
            found.window(),
            found.first() + offset,
            found.last() + offset,
            found.sharedWords(),
            found.edits()));
  }

  // The place as words of the held text instead of syllables
  private static Comparison inWords(Comparison found, Wording held) {
    int first = 0;
    int last = held.size() - 1;
    while (held.words().get(first).span().end() <= found.window().start()) {
      first++;
    }
    while (held.words().get(last).span().start() >= found.window().end()) {
      last--;
    }
    return new Comparison(
        found.agreement(),
        found.similarity(),
        found.window(),
        first,
        last,
        last - first + 1,
        found.edits());
  }

  private Comparison comparison() {
    boolean altered = isAltered();
    Span window =
        new Span(held.words().get(first).span().start(), held.words().get(last).span().end());
    return new Comparison(
        altered ? Agreement.ALTERED : agreement(),
        altered ? similarity() : 1,
        window,
        first,
        last,
        shared(),
        Edits.of(claim, held, steps, first, last));
  }

  private Agreement agreement() {
    if (!held.opens(first) || !held.opens(last + 1)) {
      return Agreement.PARTIAL;
    }
    return Letters.isWholeText(claim.text(), held.text()) ? Agreement.EXACT : Agreement.NORMALIZED;
  }

  // A claim whose first words are others than those the sentence begins with changes these. What a
  // bracket stands for may be longer than the bracket.
  private int replacedAtStart() {
    int inserted = 0;
    while (steps.get(inserted).op() == Op.INSERT) {
      inserted++;
    }
    int most = claim.words().get(0).bracketed() ? Aligner.MOST_REPLACED : inserted + 1;
    int back = 0;
    while (firstEqual - back > 0 && !held.opens(firstEqual - back) && back < most) {
      back++;
    }
    return inserted > 0 && held.opens(firstEqual - back) ? back : 0;
  }

  private int replacedAtEnd() {
    int inserted = 0;
    while (steps.get(steps.size() - 1 - inserted).op() == Op.INSERT
        && !steps.get(steps.size() - 1 - inserted).free()) {
      inserted++;
    }
    int end = steps.get(steps.size() - 1 - inserted).held() + 1;
    int on = 0;
    while (!held.opens(end + on) && on <= inserted) {
      on++;
    }
    return inserted > 0 && held.opens(end + on) ? on : 0;
  }

  private boolean isAltered() {
    for (int i = first; i < firstEqual; i++) {
      if (Negations.isOne(held.form(i))) {
        return true;
      }
    }
    int replaced = 0;
    for (Step step : steps) {
      boolean same = step.op() == Op.EQUAL;
      if (!isFree(step)) {
        return true;
      }
      boolean underBracket = step.op() == Op.DELETE && !claim.cuts().contains(step.claim());
      boolean heldsOwn = !same && held.words().get(Math.min(step.held(), last)).bracketed();
      replaced = same ? 0 : replaced + (underBracket && !heldsOwn ? 1 : 0);
      if (replaced > Aligner.MOST_REPLACED) {
        return true;
      }
    }
    return false;
  }

  private boolean isFree(Step step) {
    return step.free() && !turnsSense(step);
  }

  private boolean turnsSense(Step step) {
    return switch (step.op()) {
      case EQUAL -> false;
      case INSERT -> Negations.isOne(claim.form(step.claim()));
      case DELETE -> Negations.isOne(held.form(step.held())) && isNearQuoted(step.held());
    };
  }

  // In the sentence of what is quoted, with at most one word between
  private boolean isNearQuoted(int index) {
    Set<Integer> quoted = new HashSet<>();
    for (Step step : steps) {
      if (step.op() == Op.EQUAL) {
        quoted.add(step.held());
      }
    }
    for (int near = 1; near <= REACH_OF_NEGATION; near++) {
      boolean after = index + near < held.size() && !held.opens(index + near);
      boolean before = index - near >= 0 && !held.opens(index - near + 1);
      if ((after && quoted.contains(index + near)) || (before && quoted.contains(index - near))) {
        return true;
      }
    }
    return false;
  }

  private int shared() {
    return (int)
        steps.stream()
            .filter(step -> step.op() == Op.EQUAL && !Stems.isCommon(claim.form(step.claim())))
            .count();
  }

  private double similarity() {
    double shared = 0;
    double said = 0;
    for (Step step : steps) {
      switch (step.op()) {
        case EQUAL -> {
          shared += 2 * weight(claim.form(step.claim()));
          said += 2 * weight(claim.form(step.claim()));
        }
        case INSERT -> said += isFree(step) ? 0 : weight(claim.form(step.claim()));
        case DELETE -> said += isFree(step) ? 0 : weight(held.form(step.held()));
      }
    }
    for (int i = first; i < firstEqual; i++) {
      said += weight(held.form(i));
    }
    double aligned = shared / said;
    return Math.round(Math.max(aligned, WORTH_OF_STEMS * stemsShared()) * PRECISION) / PRECISION;
  }

  private static double weight(String form) {
    return Stems.isCommon(form) ? WEIGHT_OF_COMMON : 1;
  }

  // Of the sentences in which the place is, whatever their order
  private double stemsShared() {
    int from = first;
    while (!held.opens(from)) {
      from--;
    }
    int to = last + 1;
    while (!held.opens(to)) {
      to++;
    }
    return Shingles.likeness(
        Shingles.stems(claim, 0, claim.size(), stems), Shingles.stems(held, from, to, stems));
  }
}
