package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;

/**
 * A noun phrase that can be a source.
 *
 * @param first index of its first token
 * @param last index of its last token, which also bears the particle
 */
record NounPhrase(Mention mention, int first, int last, Particle particle) {

  enum Particle {
    /** 은, 는, 께서는, 도: what the sentence is about. */
    TOPIC,
    /** 이, 가, 께서. */
    SUBJECT,
    /** Another particle or none. */
    OTHER
  }
}
