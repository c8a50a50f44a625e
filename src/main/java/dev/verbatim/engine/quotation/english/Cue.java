package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/**
 * A reporting verb, or "according to", with its subject.
 *
 * @param first token of the verb group: of "has since said" the "has"
 * @param verb token of the reporting verb itself
 * @param reporting null for "according to"
 * @param passive "was asked": the subject is not the source
 * @param source null where none was found
 * @param inverted the subject stands behind the verb
 */
record Cue(
    Kind kind,
    int first,
    int verb,
    @Nullable ReportingVerb reporting,
    boolean passive,
    @Nullable Phrase source,
    boolean inverted) {

  enum Kind {
    /** X said. */
    FINITE,
    /** X left, saying. */
    PARTICIPLE,
    /** X declined to say. */
    INFINITIVE,
    /** according to X. */
    ACCORDING
  }

  /** First token of verb and subject together, as far as they stand together. */
  int start() {
    return source == null || inverted || kind != Kind.FINITE
        ? first
        : Math.min(first, source.first());
  }

  /** Last token of verb and subject together. */
  int end() {
    return source != null && (inverted || kind == Kind.ACCORDING)
        ? Math.max(verb, source.end())
        : verb;
  }

  boolean speaks() {
    return reporting == null || reporting.speaks();
  }
}
