package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** Finds what a sentence reports without marks, or with a few words in marks. */
final class ReportedSpeech {

  private static final Set<String> ANNOUNCING = Vocabulary.words("ru", "announcing-verbs");
  private static final Set<String> STRESSED = Vocabulary.words("ru", "stressed-nouns");
  private static final Set<String> ABOUT = Set.of("о", "об", "обо");

  /** Between a verb and its infinitive stand no more words. */
  private static final int INFINITIVE_WITHIN = 9;

  /** A sentence with more verbs that report is none. */
  private static final int MOST_CUES = 12;

  private final SentenceScope scope;
  private final Stretch words;
  private final ReportedClause clauses;
  private final ReportsBefore reportsBefore;

  private ReportedSpeech(SentenceScope scope) {
    this.scope = scope;
    this.words = scope.words;
    this.clauses = new ReportedClause(scope.words);
    this.reportsBefore = new ReportsBefore(scope);
  }

  static void read(SentenceScope scope) {
    new ReportedSpeech(scope).read();
  }

  private void read() {
    int cues = 0;
    for (int at = scope.begin; at < words.size(); at++) {
      reportsBefore.opinion(at);
      SourcePhrase phrase = SourcePhrase.at(words, at);
      if (phrase != null) {
        accordingTo(phrase);
        at = phrase.end() - 1;
        continue;
      }
      Cue cue = cues < MOST_CUES ? Cues.at(words, at) : null;
      if (cue != null) {
        cues++;
        report(cue);
        at = cue.end() - 1;
      }
    }
  }

  // По словам министра, …; …, по словам министра, …; …, по словам министра.
  private void accordingTo(SourcePhrase phrase) {
    Source source = new Source(phrase.source(), phrase.end(), false);
    Cue cue = new Cue(NO_VERB, phrase.cueFirst(), phrase.cueEnd());
    int end = clauses.end(phrase.end());
    boolean opens = isOpening(phrase.first());
    boolean commaBehind = words.isComma(phrase.end());
    if (opens) {
      int from = firstWordBehind(phrase.end());
      scope.report(from, clauses.end(from), null, source, cue, Rule.ACCORDING_TO);
    } else if (words.isComma(phrase.first() - 1) && !scope.isReported(phrase.first())) {
      int from = reportsBefore.contentStart();
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

  private static final VerbForm NO_VERB =
      new VerbForm("", Agreement.ANY, false, Set.of(VerbForm.Kind.REPORTING));

  private boolean isOpening(int at) {
    for (int i = scope.begin; i < at; i++) {
      if (words.isWord(i) && !Words.isAdverb(words.word(i)) && !words.word(i).equals("при")) {
        return false;
      }
      if (words.isQuoted(i) || words.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsClause(int at) {
    return Words.isAdverb(words.word(at - 1));
  }

  private int firstWordBehind(int at) {
    int from = at;
    while (from < words.size() && words.isPunctuation(from)) {
      from++;
    }
    return from;
  }

  private void report(Cue cue) {
    if (asReported(cue) || clause(cue)) {
      return;
    }
    if (scope.isSpent(cue)) {
      return;
    }
    if (naming(cue) || demand(cue) || object(cue) || reportsBefore.report(cue)) {
      return;
    }
    colon(cue);
  }

  // Как сообщил глава ведомства, пожар потушен
  private boolean asReported(Cue cue) {
    int as = cue.first() - 1;
    while (as > scope.begin
        && cue.first() - as < 6
        && words.isWord(as)
        && !words.word(as).equals("как")) {
      as--;
    }
    if (!words.word(as).equals("как") || !isOpening(as)) {
      return false;
    }
    int comma = words.commaBehind(cue.end());
    Source source = comma < 0 ? null : scope.source(cue, as + 1, comma, true);
    if (source == null || source.carried()) {
      return false;
    }
    comma = words.commaBehind(source.end());
    if (comma < 0) {
      return false;
    }
    scope.report(comma + 1, clauses.end(comma + 1), null, source, cue, Rule.AS_REPORTED);
    return true;
  }

  // Вересов заявил, что …
  private boolean clause(Cue cue) {
    if (!cue.verb().takesClause()) {
      return false;
    }
    int content = clauses.opening(cue);
    if (content < 0) {
      return false;
    }
    int from = Subjects.clauseStart(words, cue.first());
    Source source = scope.source(cue, Math.max(from, scope.begin), content, false);
    if (source == null) {
      return false;
    }
    scope.report(content, clauses.end(content), null, source, cue, Rule.REPORTED_CLAUSE);
    return true;
  }

  // Балашов назвал проект «самым важным»
  private boolean naming(Cue cue) {
    if (!cue.verb().is(VerbForm.Kind.NAMING)) {
      return false;
    }
    int end = clauses.end(cue.end());
    boolean marked = false;
    for (int at = cue.end(); at < end; at++) {
      marked |=
          words.isQuoted(at) && !scope.isSpent(at) && Quotedness.of(words, at) != Quotedness.NAME;
    }
    int from = Math.max(scope.begin, Subjects.clauseStart(words, cue.first()));
    Source source = marked ? scope.source(cue, from, end, false) : null;
    if (source == null) {
      return false;
    }
    scope.report(source.end(), end, null, source, cue, Rule.NAMED_IN_QUOTATION);
    return true;
  }

  // Вольф призвал стороны прекратить огонь; Юрьева предложила отменить налог
  private boolean demand(Cue cue) {
    if (!cue.verb().is(VerbForm.Kind.DEMANDING)) {
      return false;
    }
    int end = clauses.end(cue.end());
    int from = Math.max(scope.begin, Subjects.clauseStart(words, cue.first()));
    Source source = scope.source(cue, from, end, false);
    if (source == null || !asksForMore(source.end(), end)) {
      return false;
    }
    scope.report(source.end(), end, null, source, cue, Rule.REPORTED_DEMAND);
    return true;
  }

  private boolean asksForMore(int from, int end) {
    for (int at = from; at < Math.min(end, from + INFINITIVE_WITHIN); at++) {
      if (words.isComma(at)) {
        return false;
      }
      if (Words.isInfinitive(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  // заявил о готовности к переговорам; подчеркнул важность диалога
  private boolean object(Cue cue) {
    int end = clauses.endOfPhrase(cue.end());
    int from = Math.max(scope.begin, Subjects.clauseStart(words, cue.first()));
    Source source = scope.source(cue, from, end, false);
    if (source == null) {
      return false;
    }
    int at = source.end();
    boolean about =
        ABOUT.contains(words.word(at))
            && !words.word(at + 1).startsWith("эт")
            && !words.word(at + 1).equals("том")
            && !words.word(at + 1).equals("чем");
    if (about && ANNOUNCING.contains(cue.verb().infinitive())) {
      scope.report(at + 1, end, null, source, cue, Rule.REPORTED_OBJECT);
      return true;
    }
    if (cue.verb().infinitive().startsWith("подчерк") && STRESSED.contains(words.word(at))) {
      scope.report(at, end, null, source, cue, Rule.REPORTED_OBJECT);
      return true;
    }
    return false;
  }

  // Министр сообщил: визит состоится
  private void colon(Cue cue) {
    int colon = -1;
    for (int at = cue.end(); at < words.size() && !words.isComma(at) && !words.isStop(at); at++) {
      if (words.is(at, ":")) {
        colon = at;
        break;
      }
    }
    if (colon < 0
        || words.isQuoted(colon + 1)
        || words.isDash(colon + 1) && words.isQuoted(colon + 2)
        || !cue.verb().takesClause()) {
      return;
    }
    Source source =
        scope.source(
            cue, Math.max(scope.begin, Subjects.clauseStart(words, cue.first())), colon, false);
    if (source != null) {
      scope.report(colon + 1, words.endOfWords(), null, source, cue, Rule.REPORTED_CLAUSE);
    }
  }
}
