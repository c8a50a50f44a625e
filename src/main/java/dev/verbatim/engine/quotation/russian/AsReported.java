package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.text.Span;

/** Reports round or behind "как": "Пожар, как сообщил глава ведомства, потушен". */
final class AsReported {

  private final SentenceScope scope;
  private final Stretch words;
  private final ReportedClause clauses;

  AsReported(SentenceScope scope, ReportedClause clauses) {
    this.scope = scope;
    this.words = scope.words;
    this.clauses = clauses;
  }

  // Как сообщил глава ведомства, пожар потушен
  boolean read(Cue cue) {
    int as = cue.first() - 1;
    while (as > scope.begin
        && cue.first() - as < 6
        && words.isWord(as)
        && !words.word(as).equals("как")) {
      as--;
    }
    if (!words.word(as).equals("как")) {
      return false;
    }
    boolean opens = scope.isOpening(as);
    if (!opens && (!words.isComma(as - 1) || scope.isReported(as))) {
      return false;
    }
    int comma = words.commaBehind(cue.end());
    int to = comma < 0 ? words.endOfWords() : comma;
    Source source = opens && comma < 0 ? null : scope.source(cue, as + 1, to, true);
    if (source == null || source.carried()) {
      return false;
    }
    comma = words.commaBehind(source.end());
    return opens ? reportBehind(comma, source, cue) : reportAround(as - 1, comma, source, cue);
  }

  private boolean reportBehind(int comma, Source source, Cue cue) {
    if (comma < 0) {
      return false;
    }
    scope.report(comma + 1, clauses.end(comma + 1), null, source, cue, Rule.AS_REPORTED);
    return true;
  }

  // Пожар, как сообщил глава ведомства, потушен
  private boolean reportAround(int before, int behind, Source source, Cue cue) {
    int from = scope.contentStart();
    if (behind < 0 && source.end() >= words.endOfWords() && from < before) {
      scope.report(from, before, null, source, cue, Rule.AS_REPORTED);
      return true;
    }
    if (behind < 0 || source.end() != behind || from >= before) {
      return false;
    }
    Span inserted = words.span(before, behind + 1);
    scope.report(from, clauses.end(behind + 1), inserted, source, cue, Rule.AS_REPORTED);
    return true;
  }
}
