package dev.verbatim.engine.quotation.english;

/** Where what a cue reports begins behind circumstances and whoever is called upon. */
final class ContentStarts {

  /** "said in the opening speech of the day": "that" stands no further behind. */
  private static final int MAX_CIRCUMSTANCE = 14;

  private ContentStarts() {}

  // said in the opening speech of the day | that; told Jane Roe, the mayor, | that; -1 where the
  // clause opens elsewhere
  static int that(TaggedSentence s, Cue cue, int told, int end) {
    boolean addressed = told > cue.end() + 1;
    boolean placed =
        switch (s.tag(told)) {
          case PREPOSITION, TIME, COMMA -> true;
          default -> addressed;
        };
    if (!cue.speaks() || cue.passive() || !placed) {
      return -1;
    }
    for (int i = told; i <= end && i - told < MAX_CIRCUMSTANCE; i++) {
      // a plan | that would
      if (s.is(i, "that") && s.tag(i - 1) != Tag.PREPOSITION && !Subjects.isFinite(s, i + 1)) {
        return i > told ? i : -1;
      }
      boolean finite = Subjects.isFinite(s, i) && !s.is(i + 1, "by");
      if (s.tag(i) == Tag.QUOTED || s.tag(i) == Tag.COLON || finite) {
        return -1;
      }
    }
    return -1;
  }

  // called on Marsh | to resign, pleaded with her | to stay; -1 where nobody is
  static int calledUpon(TaggedSentence s, Cue cue, int preposition) {
    boolean person =
        s.is(preposition, "on") || s.is(preposition, "upon") || s.is(preposition, "with");
    Phrase called =
        person && cue.reporting() != null ? NounPhrases.startingAt(s, preposition + 1) : null;
    return called != null && s.tag(called.end() + 1) == Tag.TO ? called.end() + 1 : -1;
  }
}
