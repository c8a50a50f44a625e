package dev.verbatim.check.wording;

/**
 * One step through a claim and the text it is held against.
 *
 * @param claim index of the claim's word; of a word left out, of the claim's next word
 * @param held index of the held text's word; of a word put in, of the held text's next word
 * @param free whether an editor's mark accounts for the difference: a bracket or a marked cut
 */
record Step(Op op, int claim, int held, boolean free) {

  /** What happened to the held word on its way into the claim. */
  enum Op {
    EQUAL,
    DELETE,
    INSERT
  }
}
