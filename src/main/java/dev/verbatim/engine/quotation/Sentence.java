package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the reporter, quotations in it as one token each.
 *
 * @param tokens in order, not empty
 */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The sentence, or its parts of at most that many tokens where it has no end. */
  public List<Sentence> inParts(int longest) {
    List<Sentence> parts = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += longest) {
      parts.add(new Sentence(tokens.subList(from, Math.min(tokens.size(), from + longest))));
    }
    return parts;
  }

  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** From the start of one token to the end of another. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The sentence is nothing but a quotation and punctuation. */
  public boolean isAllQuoted() {
    boolean quoted = false;
    for (Token token : tokens) {
      if (isWordlike(token)) {
        return false;
      }
      quoted |= token.isQuoted();
    }
    return quoted;
  }

  private static boolean isWordlike(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
  }
}
