package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;

/**
 * A noun phrase that can be a source.
 *
 * @param first index of its first token
 * @param end index behind its last token
 */
record NounPhrase(Mention mention, int first, int end) {

  boolean isPerson() {
    return mention.kind() == Mention.Kind.NAME
        || mention.kind() == Mention.Kind.PRONOUN
        || mention.kind() == Mention.Kind.DESCRIPTION
        || mention.kind() == Mention.Kind.NAMELESS;
  }
}
