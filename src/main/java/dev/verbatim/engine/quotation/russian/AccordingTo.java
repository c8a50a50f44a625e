package dev.verbatim.engine.quotation.russian;

/** Reports whose source stands in a phrase: "по словам министра". */
final class AccordingTo {

  private final SentenceScope scope;
  private final Stretch words;
  private final ReportedClause clauses;

  AccordingTo(SentenceScope scope, ReportedClause clauses) {
    this.scope = scope;
    this.words = scope.words;
    this.clauses = clauses;
  }

  // По словам министра, …; …, по словам министра, …; …, по словам министра.
  void read(SourcePhrase phrase) {
    Source source = new Source(phrase.source(), phrase.end(), false);
    Cue cue = new Cue(VerbForm.NONE, phrase.cueFirst(), phrase.cueEnd());
    int end = clauses.end(phrase.end());
    boolean opens = scope.isOpening(phrase.first());
    boolean commaBehind = words.isComma(phrase.end());
    if (opens) {
      int from = firstWordBehind(behindRelative(phrase.end()));
      scope.report(from, clauses.end(from), null, source, cue, Rule.ACCORDING_TO);
    } else if (words.isComma(phrase.first() - 1) && !scope.isReported(phrase.first())) {
      int from = scope.contentStart();
      if (commaBehind && end > phrase.end() + 1) {
        scope.report(
            from,
            end,
            words.span(phrase.first() - 1, phrase.end() + 1),
            source,
            cue,
            Rule.ACCORDING_TO);
      } else if (!commaBehind && phrase.end() >= words.endOfWords()) {
        scope.report(from, phrase.first() - 1, null, source, cue, Rule.ACCORDING_TO);
      }
    } else if (!words.isComma(phrase.first() - 1) && commaBehind && startsClause(phrase.first())) {
      scope.report(
          phrase.end() + 1, clauses.end(phrase.end() + 1), null, source, cue, Rule.ACCORDING_TO);
    }
  }

  private boolean startsClause(int at) {
    return Words.isAdverb(words.word(at - 1));
  }

  // Согласно докладу, [с которым ознакомилось агентство,] запасы выросли
  private int behindRelative(int end) {
    boolean relative =
        words.isComma(end)
            && (words.word(end + 1).startsWith("котор") || words.word(end + 2).startsWith("котор"));
    int comma = relative ? words.commaBehind(end + 1) : -1;
    return comma < 0 ? end : comma;
  }

  private int firstWordBehind(int at) {
    int from = at;
    while (from < words.size() && words.isPunctuation(from)) {
      from++;
    }
    return from;
  }
}
