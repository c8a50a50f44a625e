package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds terms that are only listed: three or more with nothing between them but commas, a
 * conjunction and a word or so, as "our industry, technologies, science, education and culture".
 */
final class Enumerations {

  private static final int LEAST = 3;

  /** The most characters between two items: a comma and a short word. */
  private static final int WIDEST_GAP = 12;

  private static final List<String> SEPARATORS = List.of(",", " and ", " и ", "및", "·", "와 ", "과 ");

  private Enumerations() {}

  /**
   * The places of terms that are items of an enumeration.
   *
   * @param hits in document order
   */
  static Set<Span> of(CharSequence text, List<Hit> hits) {
    if (hits.size() < LEAST) {
      return Set.of();
    }
    Set<Span> listed = new HashSet<>();
    List<Span> run = new ArrayList<>();
    for (Span term : hits.stream().map(Hit::span).distinct().toList()) {
      boolean goesOn = !run.isEmpty() && isGap(text, run.get(run.size() - 1).end(), term.start());
      if (!goesOn) {
        keep(run, listed);
        run.clear();
      }
      run.add(term);
    }
    keep(run, listed);
    return listed;
  }

  private static void keep(List<Span> run, Set<Span> listed) {
    if (run.size() >= LEAST) {
      listed.addAll(run);
    }
  }

  private static boolean isGap(CharSequence text, int start, int end) {
    if (end <= start || end - start > WIDEST_GAP) {
      return false;
    }
    String gap = text.subSequence(start, end).toString();
    return SEPARATORS.stream().anyMatch(gap::contains);
  }
}
