package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Token;
import java.util.List;

/** Where Korean sentences end. */
final class KoreanOrthography implements Orthography {

  @Override
  public boolean isAbbreviation(Token word) {
    return false;
  }

  // "갑니다."라고 말했다: a particle sticks to the mark
  @Override
  public boolean cueFollows(List<Token> tokens, int next) {
    Token token = tokens.get(next);
    return token.isWord()
        && (token.start() == tokens.get(next - 1).end() || Linker.of(token.text()) != Linker.NONE);
  }
}
