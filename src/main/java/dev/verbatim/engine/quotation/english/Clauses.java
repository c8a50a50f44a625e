package dev.verbatim.engine.quotation.english;

/** Tells clauses from phrases. */
final class Clauses {

  private static final int MAX_ATTACHMENTS = 3;

  private Clauses() {}

  // A subject with its verb: | it rained; | the plan, he hopes, will
  static boolean openAt(TaggedSentence s, int at) {
    if (s.tag(at) == Tag.SUBJECT_PRONOUN || s.is(at, "there")) {
      return true;
    }
    Phrase subject = NounPhrases.startingAt(s, at);
    if (subject == null) {
      return false;
    }
    int next = subject.end() + 1;
    for (int i = 0; i < MAX_ATTACHMENTS && s.tag(next) == Tag.PREPOSITION; i++) {
      Phrase attached = NounPhrases.startingAt(s, next + 1);
      if (attached == null) {
        break;
      }
      next = attached.end() + 1;
    }
    while (s.tag(next) == Tag.ADVERB) {
      next++;
    }
    return Subjects.isFinite(s, next) && !isReducedRelative(s, next);
  }

  // the plan | proposed by
  private static boolean isReducedRelative(TaggedSentence s, int at) {
    return s.is(at + 1, "by");
  }

  /**
   * What opens the sentence up to that token: "It rained", but no apposition ("The leader") and no
   * participle ("Asked whether it rained") and no mere circumstance ("When it rained").
   */
  static boolean isStatement(TaggedSentence s, int last) {
    Tag first = s.tag(0);
    boolean participle = s.token(0).lower().endsWith("ing") && s.tag(1) != Tag.NAME;
    if (first == Tag.VERB || first == Tag.REPORTING_VERB || first == Tag.GERUND || participle) {
      return false;
    }
    if (first == Tag.SUBORDINATOR && !hasComma(s, last)) {
      return false;
    }
    Phrase phrase = NounPhrases.startingAt(s, 0);
    return (phrase == null || phrase.end() < last) && hasVerb(s, last);
  }

  // Not: | Every Tuesday, he said
  private static boolean hasVerb(TaggedSentence s, int last) {
    for (int i = 0; i <= last; i++) {
      if (Subjects.isFinite(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComma(TaggedSentence s, int last) {
    for (int i = 0; i <= last; i++) {
      if (s.tag(i) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }
}
