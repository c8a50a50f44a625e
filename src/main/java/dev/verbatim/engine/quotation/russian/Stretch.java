package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * Tokens that are read together: a sentence, or what stands between two marks. Places are indices
 * of tokens; beyond either end there is nothing, which is no error.
 *
 * @param capitals words that have a capital wherever they stand
 */
record Stretch(SourceText text, List<Token> tokens, Capitals capitals) {

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /** In lower case, with е for ё; empty beyond the ends and for a quotation. */
  String word(int index) {
    return has(index) ? Words.plain(tokens.get(index).lower()) : "";
  }

  boolean is(int index, String word) {
    return has(index) && tokens.get(index).is(word);
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

  boolean isCapitalised(int index) {
    return has(index) && tokens.get(index).isCapitalised();
  }

  boolean isPunctuation(int index) {
    return has(index) && tokens.get(index).kind() == Token.Kind.PUNCTUATION;
  }

  boolean isComma(int index) {
    return is(index, ",");
  }

  // A dash between words, in any of its shapes: — – - --
  boolean isDash(int index) {
    return isPunctuation(index) && "—–-−―‒".indexOf(tokens.get(index).text().charAt(0)) >= 0;
  }

  // What ends a sentence, or a part of one before a dash: . ! ? … ;
  boolean isStop(int index) {
    return isPunctuation(index) && ".!?…;".indexOf(tokens.get(index).text().charAt(0)) >= 0;
  }

  /** The first comma from that place on; -1 for none. */
  int commaBehind(int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (isComma(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The index behind the last token that is no closing punctuation. */
  int endOfWords() {
    int end = tokens.size();
    while (end > 0 && isPunctuation(end - 1) && !")»\"”%".contains(get(end - 1).text())) {
      end--;
    }
    return end;
  }

  /** From the start of one token to the end of the one before another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
