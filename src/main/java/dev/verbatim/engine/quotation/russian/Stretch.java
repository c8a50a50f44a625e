package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.quotation.TokenRun;
import dev.verbatim.engine.text.SourceText;
import java.util.List;

/** Russian tokens that are read together. */
final class Stretch extends TokenRun {

  private final Capitals capitals;
  private final String[] plain;

  /**
   * @param capitals words that have a capital wherever they stand
   */
  Stretch(SourceText text, List<Token> tokens, Capitals capitals) {
    super(text, tokens);
    this.capitals = capitals;
    this.plain = tokens.stream().map(token -> Words.plain(token.lower())).toArray(String[]::new);
  }

  Capitals capitals() {
    return capitals;
  }

  /** In lower case, with е for ё; empty beyond the ends and for a quotation. */
  @Override
  public String word(int index) {
    return has(index) ? plain[index] : "";
  }

  // A dash between words, in any of its shapes: — – - --
  boolean isDash(int index) {
    return isOneOf(index, "—–-−―‒");
  }

  // What ends a sentence, or a part of one before a dash: . ! ? … ;
  boolean isStop(int index) {
    return isOneOf(index, ".!?…;");
  }

  /** The first comma from that place on; -1 for none. */
  int commaBehind(int from) {
    for (int at = from; at < size(); at++) {
      if (isComma(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The index behind the last token that is no closing punctuation. */
  int endOfWords() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1) && !")»\"”%".contains(get(end - 1).text())) {
      end--;
    }
    return end;
  }
}
