package dev.verbatim.check.wording;

import dev.verbatim.check.wording.Step.Op;
import java.util.ArrayList;
import java.util.List;

/** Turns steps into runs that a reader follows: what is left out before what is put in for it. */
final class Edits {

  private Edits() {}

  /**
   * @param first index of the first held word that belongs to the place
   * @param last index of the last one
   */
  static List<Edit> of(Wording claim, Wording held, List<Step> steps, int first, int last) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    int heldDone = first;
    while (at < steps.size()) {
      int end = at;
      boolean equal = steps.get(at).op() == Op.EQUAL;
      while (end < steps.size() && (steps.get(end).op() == Op.EQUAL) == equal) {
        end++;
      }
      int heldEnd = end < steps.size() ? steps.get(end).held() : last + 1;
      int claimEnd = end < steps.size() ? claimStart(steps.get(end)) : claim.size();
      if (equal) {
        heldEnd = steps.get(end - 1).held() + 1;
        edits.add(new Edit(Edit.Kind.EQUAL, held.slice(heldDone, heldEnd - 1)));
      } else {
        changed(edits, claim, held, heldDone, heldEnd, claimStart(steps.get(at)), claimEnd);
      }
      heldDone = heldEnd;
      at = end;
    }
    if (heldDone <= last) {
      edits.add(new Edit(Edit.Kind.DELETE, held.slice(heldDone, last)));
    }
    return edits;
  }

  private static int claimStart(Step step) {
    return step.claim();
  }

  private static void changed(
      List<Edit> edits,
      Wording claim,
      Wording held,
      int heldStart,
      int heldEnd,
      int claimStart,
      int claimEnd) {
    if (heldStart < heldEnd) {
      edits.add(new Edit(Edit.Kind.DELETE, held.slice(heldStart, heldEnd - 1)));
    }
    if (claimStart < claimEnd) {
      edits.add(new Edit(Edit.Kind.INSERT, claim.slice(claimStart, claimEnd - 1)));
    }
  }
}
