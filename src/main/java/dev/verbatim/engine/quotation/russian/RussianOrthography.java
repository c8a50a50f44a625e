package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Token;
import java.util.List;

/** Where Russian sentences end. */
final class RussianOrthography implements Orthography {

  @Override
  public boolean isAbbreviation(Token word) {
    return Words.isAbbreviation(Words.plain(word.lower()));
  }

  @Override
  public boolean mayEndSentence(Token abbreviation) {
    return Words.isClosingAbbreviation(Words.plain(abbreviation.lower()));
  }

  // «Кто там?» — спросил он.
  @Override
  public boolean cueFollows(List<Token> tokens, int next) {
    Token token = tokens.get(next);
    return token.kind() == Token.Kind.PUNCTUATION && ",—–-−―".indexOf(token.text().charAt(0)) >= 0;
  }
}
