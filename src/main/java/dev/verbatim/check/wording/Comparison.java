package dev.verbatim.check.wording;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A claim held against a text.
 *
 * @param similarity share of what both say that is the same, words that say little counting little;
 *     from 0 to 1, and 1 unless the words differ
 * @param window the place in the held text, in UTF-16 code units
 * @param first index of the first word of that place
 * @param last index of its last word
 * @param sharedWords how many words that say something are the same
 * @param edits from the held text to the claim
 */
public record Comparison(
    Agreement agreement,
    double similarity,
    Span window,
    int first,
    int last,
    int sharedWords,
    List<Edit> edits) {

  public Comparison {
    edits = List.copyOf(edits);
  }
}
