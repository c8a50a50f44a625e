package dev.verbatim.engine.quotation.english;

/**
 * What a cue reports, by its tokens.
 *
 * @param first first token of the content
 * @param last last token of the content
 */
record Report(Cue cue, Kind kind, int first, int last) {

  enum Kind {
    /** said that it rained */
    THAT_CLAUSE,
    /** said it rained */
    CLAUSE,
    /** asked whether it rained */
    QUESTION,
    /** promised to come */
    INFINITIVE,
    /** called for a truce */
    PREPOSITION,
    /** praised the truce */
    OBJECT,
    /** It rained, he said. */
    FRONTED,
    /** According to him, it rained. */
    ACCORDING
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
