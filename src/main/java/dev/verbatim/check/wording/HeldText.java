package dev.verbatim.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a quote with their places in the document's own text. */
public final class HeldText {

  private HeldText() {}

  /**
   * The words of {@code exact} that are also in {@code text}: without the stage directions inside.
   *
   * @param exact the slice of the document
   * @param text the same with white space made plain and stage directions left out
   */
  public static Wording of(String exact, String text) {
    Wording whole = Wording.of(exact);
    Wording said = Wording.of(text);
    if (whole.size() == said.size()) {
      return whole;
    }
    List<Word> kept = new ArrayList<>();
    Set<Integer> cuts = new HashSet<>();
    int next = 0;
    while (next < whole.size() && kept.size() < said.size()) {
      int end = directionEnd(whole, next);
      boolean left = end > next && !matches(whole, next, end, said, kept.size());
      if (left) {
        next = end;
      } else if (whole.form(next).equals(said.form(kept.size()))) {
        if (whole.cuts().contains(next)) {
          cuts.add(kept.size());
        }
        kept.add(whole.words().get(next++));
      } else {
        next++;
      }
    }
    return new Wording(exact, kept, cuts);
  }

  // The words in the brackets that open in front of this one: "(Laughter.)"
  private static int directionEnd(Wording whole, int first) {
    int start = whole.words().get(first).span().start();
    boolean opens = start > 0 && "([".indexOf(whole.text().charAt(start - 1)) >= 0;
    if (!opens) {
      return first;
    }
    int close = start;
    while (close < whole.text().length() && ")]".indexOf(whole.text().charAt(close)) < 0) {
      close++;
    }
    int end = first;
    while (end < whole.size() && whole.words().get(end).span().start() < close) {
      end++;
    }
    return end;
  }

  private static boolean matches(Wording whole, int first, int end, Wording said, int at) {
    if (at + end - first > said.size()) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!whole.form(i).equals(said.form(at + i - first))) {
        return false;
      }
    }
    return true;
  }
}
