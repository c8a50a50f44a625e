package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a paragraph into the reporter's sentences. */
final class SentenceSplitter {

  /** Longer than this is no sentence: it is cut, so that reading stays linear. */
  private static final int MAX_TOKENS = 200;

  private SentenceSplitter() {}

  static List<Sentence> sentences(SourceText text, List<Token> tokens, Orthography orthography) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean full = i + 1 - first >= MAX_TOKENS;
      if (i + 1 == tokens.size() || full || endsAt(text, tokens, i, orthography)) {
        sentences.add(new Sentence(tokens.subList(first, i + 1)));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAt(
      SourceText text, List<Token> tokens, int at, Orthography orthography) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    if (token.quoted() != null) {
      return endsInside(text, token.quoted())
          && maySentenceOpen(next)
          && !orthography.cueFollows(tokens, at + 1);
    }
    if (token.isWord() && token.text().endsWith(".")) {
      return next.isCapitalised() && !orthography.isAbbreviation(token);
    }
    if (!isFinal(token)) {
      return false;
    }
    boolean stop = token.text().equals(".");
    if (stop && at > 0 && isAbbreviated(tokens.get(at - 1), next, orthography)) {
      return false;
    }
    return maySentenceOpen(next) || next.kind() == Token.Kind.NUMBER;
  }

  // An initial or a known abbreviation: J. Smith, Mr. Smith
  private static boolean isAbbreviated(Token word, Token next, Orthography orthography) {
    boolean initial =
        word.isCapitalised() && word.text().length() == 1 && next.isCapitalised() && !word.is("i");
    return word.isWord()
        && (initial
            || (orthography.isAbbreviation(word)
                && !(orthography.mayEndSentence(word) && opensAnother(next))));
  }

  private static boolean opensAnother(Token next) {
    return next.isQuoted() || next.isCapitalised();
  }

  private static boolean endsInside(SourceText text, Quoted quoted) {
    char last = text.charAt(quoted.inner().end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }

  private static boolean isFinal(Token token) {
    if (token.kind() != Token.Kind.PUNCTUATION) {
      return false;
    }
    char mark = token.text().charAt(0);
    return mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == '。';
  }

  private static boolean maySentenceOpen(Token token) {
    return switch (token.kind()) {
      case QUOTED -> true;
      case WORD -> !Character.isLowerCase(token.text().charAt(0));
      case NUMBER -> false;
      case PUNCTUATION -> "([—–-*•".indexOf(token.text().charAt(0)) >= 0;
    };
  }
}
