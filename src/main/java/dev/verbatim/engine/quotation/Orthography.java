package dev.verbatim.engine.quotation;

import java.util.List;

/** What a language knows about where its sentences end. */
public interface Orthography {

  /** True for a word whose full stop is its own: "Mr", "Sen", "г". */
  boolean isAbbreviation(Token word);

  /** True for an abbreviation in which a sentence often ends: "etc", "руб". */
  default boolean mayEndSentence(Token abbreviation) {
    return false;
  }

  /**
   * True where the words behind a quotation that ends in a full stop, question or exclamation mark
   * are its cue, so that the sentence goes on: "Why?" | Smith asked.
   *
   * @param next index of the first token behind the quotation
   */
  boolean cueFollows(List<Token> tokens, int next);
}
