package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a punctuation mark, or a whole quotation, which counts as one token for the sentence that
 * holds it.
 *
 * @param text as it stands there; of a quotation what stands between its marks
 * @param lower in lower case, typographic apostrophes straight; for comparison with vocabularies;
 *     empty for a quotation
 * @param quoted of a quotation, else null
 */
public record Token(Kind kind, Span span, String text, String lower, @Nullable Quoted quoted) {

  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION,
    QUOTED
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isQuoted() {
    return kind == Kind.QUOTED;
  }

  /** True for a word that opens with a capital. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
