package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a reporter that stand for somebody: "Russian President Vladimir Putin", "the agency",
 * "he", "a senior official".
 *
 * @param span the whole noun phrase without what is told about it behind a comma
 * @param name the part of it that is a name, without honorific; null where there is none
 * @param role the part of it, or of an apposition to it, that tells an office or description,
 *     without article; null where there is none
 * @param gender where the words tell it
 * @param subject true for the subject of a clause, which a pronoun stands for sooner than for
 *     others
 */
public record Mention(
    Kind kind,
    Span span,
    @Nullable Span name,
    @Nullable Span role,
    @Nullable Gender gender,
    boolean plural,
    boolean subject) {

  public enum Kind {
    /** Somebody's name, full or in part. */
    NAME,
    /** A name that is an organisation's, a country's, a document's. */
    ORGANIZATION,
    /** "he", "она", "그". */
    PRONOUN,
    /** A definite description: "the Russian leader", "the agency", "his counterpart". */
    DESCRIPTION,
    /** Somebody who has no name: "a senior official", "two people close to the talks". */
    NAMELESS
  }

  public enum Gender {
    FEMALE,
    MALE
  }

  public boolean isNamed() {
    return name != null;
  }
}
