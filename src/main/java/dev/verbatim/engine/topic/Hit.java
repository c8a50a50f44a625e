package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A phrase with its place in a passage: words that are a term there, or several. */
record Hit(int phrase, Span span) {

  /**
   * The phrases of a passage that are terms under the conditions that hold there, in document
   * order. What stands inside a longer one is part of it: "Food security" is not security.
   */
  static List<Hit> outermost(Lexicon lexicon, PassageScan scan) {
    List<Hit> outermost = new ArrayList<>();
    Span cover = new Span(0, 0);
    for (Hit hit : longestFirst(lexicon, scan)) {
      boolean isInside = cover.contains(hit.span()) && !cover.equals(hit.span());
      if (!isInside) {
        outermost.add(hit);
        cover = hit.span().end() > cover.end() ? hit.span() : cover;
      }
    }
    return outermost;
  }

  // What begins first stands first, and of that the longest: nothing is inside what stands behind.
  private static List<Hit> longestFirst(Lexicon lexicon, PassageScan scan) {
    List<Hit> hits = new ArrayList<>(scan.size());
    for (int i = 0; i < scan.size(); i++) {
      if (isTerm(lexicon, scan.phrase(i), scan.marks())) {
        hits.add(new Hit(scan.phrase(i), new Span(scan.start(i), scan.end(i))));
      }
    }
    hits.sort(Hit::byPlace);
    return hits;
  }

  private static int byPlace(Hit one, Hit other) {
    int byStart = Integer.compare(one.span.start(), other.span.start());
    int byEnd = byStart == 0 ? Integer.compare(other.span.end(), one.span.end()) : byStart;
    return byEnd == 0 ? Integer.compare(one.phrase, other.phrase) : byEnd;
  }

  private static boolean isTerm(Lexicon lexicon, int phrase, BitSet marks) {
    Rules rules = lexicon.rules();
    for (int term = rules.first(phrase); term < rules.end(phrase); term++) {
      if (rules.hold(term, marks)) {
        return true;
      }
    }
    return false;
  }
}
