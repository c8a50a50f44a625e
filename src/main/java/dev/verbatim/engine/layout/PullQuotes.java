package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that a page sets again, larger, in the middle of the text they are taken from. They stand
 * in a block quotation, shortened or joined perhaps, and elsewhere on the page; a block quotation
 * whose words stand nowhere else is part of the text.
 */
final class PullQuotes {

  /** Words in a row by which two passages are compared. */
  private static final int RUN = 4;

  private static final double SHARE = 0.6;

  private PullQuotes() {}

  /** The indices of the paragraphs that are pull quotes; linear in the length of the text. */
  static Set<Integer> of(SourceText text, Markup markup, List<Paragraph> paragraphs) {
    Map<Integer, List<String>> quoted = quoted(text, markup, paragraphs);
    Set<String> wanted = new HashSet<>();
    quoted.values().forEach(wanted::addAll);
    if (wanted.isEmpty()) {
      return Set.of();
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!quoted.containsKey(i)) {
        runs(text, paragraphs.get(i).span()).stream().filter(wanted::contains).forEach(seen::add);
      }
    }
    Set<Integer> taken = new HashSet<>();
    quoted.forEach(
        (index, runs) -> {
          if (isTaken(runs, seen)) {
            taken.add(index);
          }
        });
    return taken;
  }

  // Most of its words, or its beginning and its end
  private static boolean isTaken(List<String> runs, Set<String> seen) {
    if (runs.isEmpty()) {
      return false;
    }
    boolean ends = seen.contains(runs.get(0)) && seen.contains(runs.get(runs.size() - 1));
    return ends || runs.stream().filter(seen::contains).count() >= SHARE * runs.size();
  }

  // The runs of each paragraph that is set as a block quotation
  private static Map<Integer, List<String>> quoted(
      SourceText text, Markup markup, List<Paragraph> paragraphs) {
    Map<Integer, List<String>> quoted = new TreeMap<>();
    for (int index : Paragraph.setAs(Markup.Kind.BLOCKQUOTE, markup, paragraphs)) {
      quoted.put(index, runs(text, paragraphs.get(index).span()));
    }
    return quoted;
  }

  private static List<String> runs(SourceText text, Span span) {
    List<String> words = new ArrayList<>();
    for (Token token : Token.of(text, span)) {
      if (token.isWord() || token.isNumber()) {
        words.add(Letters.small(text.slice(token.span())));
      }
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
