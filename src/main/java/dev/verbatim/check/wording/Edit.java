package dev.verbatim.check.wording;

import dev.verbatim.engine.text.Blanks;

/**
 * A run of words that are in both, only in the held text, or only in the claim.
 *
 * @param text as it stands in the held text, and of an insertion as in the claim; any white space
 *     is one space
 */
public record Edit(Kind kind, String text) {

  public Edit {
    text = Blanks.single(text);
  }

  /** What makes the claim out of the held text. */
  public enum Kind {
    EQUAL,
    DELETE,
    INSERT
  }
}
