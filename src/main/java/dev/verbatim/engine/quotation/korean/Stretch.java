package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * Tokens that are read together. Places are indices of tokens; beyond either end there is nothing,
 * which is no error.
 */
record Stretch(SourceText text, List<Token> tokens) {

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /** Empty beyond the ends, for punctuation and for a quotation. */
  String word(int index) {
    return isWord(index) || isNumber(index) ? tokens.get(index).text() : "";
  }

  boolean is(int index, String exact) {
    return has(index) && tokens.get(index).text().equals(exact);
  }

  boolean isWord(int index) {
    return has(index) && tokens.get(index).isWord();
  }

  boolean isNumber(int index) {
    return has(index) && tokens.get(index).kind() == Token.Kind.NUMBER;
  }

  boolean isQuoted(int index) {
    return has(index) && tokens.get(index).isQuoted();
  }

  boolean isPunctuation(int index) {
    return has(index) && tokens.get(index).kind() == Token.Kind.PUNCTUATION;
  }

  boolean isComma(int index) {
    return is(index, ",");
  }

  boolean isStop(int index) {
    return isPunctuation(index) && ".!?…".indexOf(tokens.get(index).text().charAt(0)) >= 0;
  }

  /** The index behind the last token that is no closing punctuation. */
  int endOfWords() {
    int end = tokens.size();
    while (end > 0 && (isStop(end - 1) || isComma(end - 1))) {
      end--;
    }
    return end;
  }

  /** From the start of one token to the end of the one before another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** As {@link #span}, the last token without its last characters. */
  Span span(int from, int to, int cut) {
    Span whole = span(from, to);
    return new Span(whole.start(), Math.max(whole.start(), whole.end() - cut));
  }
}
