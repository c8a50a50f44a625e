package dev.verbatim.engine.quotation.english;

/** Tells where a verb says what its object is held to be: calling the idea "absurd". */
final class Naming {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private Naming() {}

  /** Whether that token stands where the verb's name for its object does. */
  static boolean completes(TaggedSentence s, Cue cue, int token) {
    ReportingVerb verb = cue.reporting();
    if (verb == null || cue.passive() || !LEXICON.names(verb)) {
      return false;
    }
    if (token == cue.verb() + 1) {
      return isRelative(s, cue);
    }
    Phrase object = NounPhrases.startingAt(s, cue.verb() + 1);
    int behind = object == null ? -1 : object.end() + 1;
    return behind == token || (s.is(behind, "as") && behind + 1 == token);
  }

  // what Marsh called "absurd", a plan that Marsh called "absurd"; not: a band called "absurd"
  private static boolean isRelative(TaggedSentence s, Cue cue) {
    Phrase namer = cue.source();
    return namer != null
        && namer.relative() < 0
        && namer.last() < cue.first()
        && s.tag(namer.first() - 1) == Tag.RELATIVE;
  }
}
