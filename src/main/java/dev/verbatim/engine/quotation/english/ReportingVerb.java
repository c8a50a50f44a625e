package dev.verbatim.engine.quotation.english;

/**
 * A form of a verb that reports.
 *
 * @param lemma as in the vocabulary
 */
record ReportingVerb(String lemma, Kind kind, Form form) {

  enum Kind {
    /** Reports words: say, add, tweet. */
    SPEECH,
    /** Reports what somebody makes of something: praise, call, accuse. */
    JUDGEMENT,
    /** Reports a thought: believe, want. */
    THOUGHT,
    /** What a text or a finding says: show, find. */
    SHOWING
  }

  enum Form {
    BASE,
    /** Third person: says. */
    PRESENT,
    /** Past or participle, which regular verbs do not tell apart: announced. */
    PAST,
    /** A participle only: written, shown. */
    PARTICIPLE,
    /** saying. */
    GERUND
  }

  boolean speaks() {
    return kind == Kind.SPEECH;
  }
}
