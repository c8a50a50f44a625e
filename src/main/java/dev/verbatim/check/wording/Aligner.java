package dev.verbatim.check.wording;

import dev.verbatim.check.wording.Step.Op;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds where in a text a claim fits best and how the two differ there, word by word: the cheapest
 * way through the whole claim and any stretch of the text. A run of words left out costs little
 * more than one word, as people leave out by the clause; what is marked as left out, or as put in
 * by brackets, costs next to nothing. Time and memory are the product of both lengths.
 */
final class Aligner {

  private static final int INSERTED = 10_000;
  private static final int FIRST_DELETED = 8_000;
  private static final int NEXT_DELETED = 1_000;

  /** A word that a bracket may stand for. */
  private static final int REPLACED = 900;

  private static final int FREE = 1;

  /** Of two equally good places the one with whole sentences is meant. */
  private static final int OFF_SENTENCE = 3;

  private static final int NEVER = Integer.MAX_VALUE / 2;

  /** So many words may stand under one bracket: "[Putin]" for "The President". */
  static final int MOST_REPLACED = 4;

  private final Wording claim;
  private final Wording held;
  private final int[][] kept;
  private final int[][] deleted;

  private Aligner(Wording claim, Wording held) {
    this.claim = claim;
    this.held = held;
    this.kept = new int[claim.size() + 1][held.size() + 1];
    this.deleted = new int[claim.size() + 1][held.size() + 1];
  }

  /** The steps from the first word of the claim to its last, with no words left out at the ends. */
  static List<Step> align(Wording claim, Wording held) {
    Aligner aligner = new Aligner(claim, held);
    aligner.fill();
    return aligner.readBack();
  }

  private void fill() {
    for (int j = 0; j <= held.size(); j++) {
      kept[0][j] = held.opens(j) ? 0 : OFF_SENTENCE;
      deleted[0][j] = NEVER;
    }
    for (int i = 1; i <= claim.size(); i++) {
      deleted[i][0] = NEVER;
      kept[i][0] = best(i - 1, 0) + insertion(i - 1);
      for (int j = 1; j <= held.size(); j++) {
        int insert = best(i - 1, j) + insertion(i - 1);
        int match = isEqual(i - 1, j - 1) ? best(i - 1, j - 1) : NEVER;
        kept[i][j] = Math.min(match, insert);
        deleted[i][j] =
            Math.min(
                kept[i][j - 1] + firstDeletion(i, j - 1), deleted[i][j - 1] + deletion(i, j - 1));
      }
    }
  }

  private int best(int i, int j) {
    return Math.min(kept[i][j], deleted[i][j]);
  }

  private boolean isEqual(int i, int j) {
    return claim.form(i).equals(held.form(j));
  }

  private int insertion(int i) {
    return claim.words().get(i).bracketed() ? FREE : INSERTED;
  }

  private int firstDeletion(int i, int j) {
    int deletion = deletion(i, j);
    return deletion == NEXT_DELETED ? FIRST_DELETED : deletion;
  }

  private int deletion(int i, int j) {
    if (isCut(i) || held.words().get(j).bracketed()) {
      return FREE;
    }
    return isBesideBracket(i) ? REPLACED : NEXT_DELETED;
  }

  private boolean isCut(int i) {
    return claim.cuts().contains(i);
  }

  private boolean isBesideBracket(int i) {
    return claim.words().get(i - 1).bracketed()
        || (i < claim.size() && claim.words().get(i).bracketed());
  }

  private List<Step> readBack() {
    List<Step> steps = new ArrayList<>();
    int i = claim.size();
    int j = end();
    boolean deleting = false;
    while (i > 0) {
      if (deleting || kept[i][j] > deleted[i][j]) {
        j--;
        steps.add(new Step(Op.DELETE, i, j, isFreeDeletion(i, j)));
        deleting = kept[i][j] + firstDeletion(i, j) > deleted[i][j] + deletion(i, j);
      } else if (j > 0 && isEqual(i - 1, j - 1) && kept[i][j] == best(i - 1, j - 1)) {
        i--;
        j--;
        steps.add(new Step(Op.EQUAL, i, j, true));
      } else {
        i--;
        steps.add(new Step(Op.INSERT, i, j, claim.words().get(i).bracketed()));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private boolean isFreeDeletion(int i, int j) {
    return isCut(i) || held.words().get(j).bracketed() || isBesideBracket(i);
  }

  private int end() {
    int end = 0;
    for (int j = 1; j <= held.size(); j++) {
      if (endingAt(j) < endingAt(end)) {
        end = j;
      }
    }
    return end;
  }

  private int endingAt(int j) {
    return kept[claim.size()][j] + (held.opens(j) ? 0 : OFF_SENTENCE);
  }
}
