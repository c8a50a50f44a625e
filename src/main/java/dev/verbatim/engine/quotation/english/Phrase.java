package dev.verbatim.engine.quotation.english;

/**
 * A noun phrase by its tokens, both inclusive.
 *
 * @param last of the phrase's own nouns
 * @param end of what is attached to it by a preposition or participle; {@code last} where nothing
 *     is
 * @param relative token of the relative pronoun that takes the phrase up, -1 where none does
 */
record Phrase(int first, int last, int end, int relative) {

  Phrase(int first, int last, int end) {
    this(first, last, end, -1);
  }

  Phrase takenUpBy(int pronoun) {
    return new Phrase(first, last, end, pronoun);
  }

  static Phrase of(int first, int last) {
    return new Phrase(first, last, last);
  }
}
