package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A phrase with its place in a passage, and the terms that it is. */
record Hit(int phrase, Span span, List<Lexicon.Rule> rules) {

  private static final Comparator<Hit> BY_PLACE =
      Comparator.<Hit>comparingInt(hit -> hit.span().start())
          .thenComparing(hit -> hit.span().end(), Comparator.reverseOrder())
          .thenComparing(Hit::phrase);

  /**
   * The phrases of a passage whose conditions hold, in document order. What stands inside a longer
   * one is part of it: "Food security" is not security.
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
    BitSet present = present(lexicon, scan);
    for (int i = 0; i < scan.size(); i++) {
      List<Lexicon.Rule> rules = holding(lexicon.rules(scan.phrase(i)), present);
      if (!rules.isEmpty()) {
        hits.add(new Hit(scan.phrase(i), new Span(scan.start(i), scan.end(i)), rules));
      }
    }
    hits.sort(BY_PLACE);
    return hits;
  }

  private static BitSet present(Lexicon lexicon, PassageScan scan) {
    BitSet present = new BitSet(scan.size() == 0 ? 0 : lexicon.phraseCount());
    for (int i = 0; i < scan.size(); i++) {
      present.set(scan.phrase(i));
    }
    return present;
  }

  // Most phrases are terms of one topic, and most conditions fail: neither costs a list.
  private static List<Lexicon.Rule> holding(List<Lexicon.Rule> rules, BitSet present) {
    int holding = 0;
    for (int i = 0; i < rules.size(); i++) {
      holding += rules.get(i).holds(present) ? 1 : 0;
    }
    if (holding == 0) {
      return List.of();
    }
    return holding == rules.size()
        ? rules
        : rules.stream().filter(rule -> rule.holds(present)).toList();
  }
}
