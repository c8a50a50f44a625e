package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.quotation.TokenRun;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** Korean tokens that are read together. */
final class Stretch extends TokenRun {

  Stretch(SourceText text, List<Token> tokens) {
    super(text, tokens);
  }

  /** Empty beyond the ends, for punctuation and for a quotation. */
  @Override
  public String word(int index) {
    return isWord(index) || isNumber(index) ? get(index).text() : "";
  }

  boolean isStop(int index) {
    return isOneOf(index, ".!?…");
  }

  /** The index behind the last token that is no closing punctuation. */
  int endOfWords() {
    int end = size();
    while (end > 0 && (isStop(end - 1) || isComma(end - 1))) {
      end--;
    }
    return end;
  }

  /** As {@link #span}, the last token without its last characters. */
  Span span(int from, int to, int cut) {
    Span whole = span(from, to);
    return new Span(whole.start(), Math.max(whole.start(), whole.end() - cut));
  }
}
