package dev.verbatim.check.wording;

import java.util.HashSet;
import java.util.Set;

/** Where in a very long text a claim is likeliest to stand. */
final class Stretch {

  private Stretch() {}

  /** The first word of the stretch, as long as the cells allow, that holds most of the claim. */
  static int start(Wording claim, Wording held, int mostCells) {
    int width = Math.max(1, mostCells / (claim.size() + 1));
    if (held.size() <= width) {
      return 0;
    }
    Set<String> sought = new HashSet<>();
    claim.words().forEach(word -> sought.add(word.form()));
    sought.removeIf(Stems::isCommon);
    int found = 0;
    int most = 0;
    int best = 0;
    for (int end = 0; end < held.size(); end++) {
      found += sought.contains(held.form(end)) ? 1 : 0;
      if (end >= width) {
        found -= sought.contains(held.form(end - width)) ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = Math.max(0, end - width + 1 + width / 2);
      }
    }
    return Math.min(best, held.size() - width);
  }
}
