package dev.verbatim.engine.quotation.english;

/** What a token is in its sentence, as far as finding sources needs to know. */
enum Tag {
  DETERMINER,
  /** "his", "their", and the possessive ending. */
  POSSESSIVE,
  /** "he", "they": always a subject. */
  SUBJECT_PRONOUN,
  /** "it", "someone": subject or object. */
  PRONOUN,
  OBJECT_PRONOUN,
  PREPOSITION,
  TO,
  CONJUNCTION,
  SUBORDINATOR,
  /** "who", "which", "that". */
  RELATIVE,
  MODAL,
  AUXILIARY,
  NEGATION,
  ADVERB,
  /** A reporting verb, whatever its form. */
  REPORTING_VERB,
  /** Another verb that has a subject. */
  VERB,
  /** Another verb in -ing. */
  GERUND,
  NAME,
  /** A noun, an adjective, or a word nothing is known of. */
  NOUN,
  TIME,
  NUMBER,
  QUOTED,
  COMMA,
  COLON,
  DASH,
  BRACKET,
  PUNCTUATION;

  /** True where a noun phrase can end with such a token. */
  boolean endsPhrase() {
    return this == NAME || this == NOUN || this == NUMBER || this == TIME;
  }

  boolean isPronoun() {
    return this == SUBJECT_PRONOUN || this == PRONOUN;
  }

  /** True for what stands between subject and verb without changing who the subject is. */
  boolean isBetweenSubjectAndVerb() {
    return this == ADVERB || this == NEGATION || this == AUXILIARY || this == MODAL;
  }
}
