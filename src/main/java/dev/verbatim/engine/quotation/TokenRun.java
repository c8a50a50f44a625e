package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * Tokens that are read together: a sentence, or what stands between two marks. Places are indices
 * of tokens; beyond either end there is nothing, which is no error. A language adds how it compares
 * words.
 */
public abstract class TokenRun {

  private final SourceText text;
  private final List<Token> tokens;

  protected TokenRun(SourceText text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** As the language compares it; empty beyond the ends and for a quotation. */
  public abstract String word(int index);

  public final SourceText text() {
    return text;
  }

  public final int size() {
    return tokens.size();
  }

  public final Token get(int index) {
    return tokens.get(index);
  }

  protected final boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  public final boolean is(int index, String exact) {
    return has(index) && tokens.get(index).text().equals(exact);
  }

  public final boolean isWord(int index) {
    return has(index) && tokens.get(index).isWord();
  }

  public final boolean isNumber(int index) {
    return has(index) && tokens.get(index).kind() == Token.Kind.NUMBER;
  }

  public final boolean isQuoted(int index) {
    return has(index) && tokens.get(index).isQuoted();
  }

  public final boolean isCapitalised(int index) {
    return has(index) && tokens.get(index).isCapitalised();
  }

  public final boolean isPunctuation(int index) {
    return has(index) && tokens.get(index).kind() == Token.Kind.PUNCTUATION;
  }

  public final boolean isComma(int index) {
    return is(index, ",");
  }

  /** True for punctuation that begins with one of those characters. */
  protected final boolean isOneOf(int index, String marks) {
    return isPunctuation(index) && marks.indexOf(tokens.get(index).text().charAt(0)) >= 0;
  }

  /** From the start of one token to the end of the one before another. */
  public final Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
