package dev.verbatim.search;

import dev.verbatim.search.SearchExpression.Term;
import java.util.List;

/** Where in a Korean text the terms of a search stand. */
public final class KoreanMarks {

  private KoreanMarks() {}

  /** In code points, in order. */
  public static List<Range> of(String text, List<Term> terms) {
    KoreanText korean = KoreanText.of(KoreanLexemes.beginning(text));
    List<Range> found =
        terms.stream().flatMap(term -> KoreanTerm.of(term).in(korean).stream()).toList();
    return Range.merged(found).stream()
        .map(
            range ->
                new Range(
                    text.codePointCount(0, range.start()), text.codePointCount(0, range.end())))
        .toList();
  }
}
