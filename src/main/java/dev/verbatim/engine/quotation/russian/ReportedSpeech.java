package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.text.Span;
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
      int from = firstWordBehind(behindRelative(phrase.end()));
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
    for (int i = Words.behindLinkingPhrase(words, scope.begin); i < at; i++) {
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
    if (!words.word(as).equals("как")) {
      return false;
    }
    boolean opens = isOpening(as);
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
    int from = reportsBefore.contentStart();
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

  // Вересов заявил, что …
  private boolean clause(Cue cue) {
    if (!cue.verb().takesClause()) {
      return false;
    }
    int content = isAnswer(cue) || scope.isSpent(cue) ? -1 : clauses.opening(cue);
    if (content < 0) {
      return false;
    }
    if (speechNoun(cue, content)) {
      return true;
    }
    int from = Subjects.clauseStart(words, cue.first());
    Source source = scope.source(cue, Math.max(from, scope.begin), content, false);
    if (source == null) {
      return false;
    }
    scope.report(content, clauses.end(content), null, source, cue, Rule.REPORTED_CLAUSE);
    return true;
  }

  // Отвечая на вопрос, готов ли он: what was asked, he does not say
  private boolean isAnswer(Cue cue) {
    return cue.verb().infinitive().startsWith("отве")
        && words.word(cue.end()).equals("на")
        && words.word(cue.end() + 1).startsWith("вопрос");
  }

  // Комментируя заявление премьера о том, что …: the premier says it
  private boolean speechNoun(Cue cue, int content) {
    for (int at = cue.end(); cue.verb().gerund() && at < content - 2; at++) {
      NounPhrase owner = SpeechNoun.owner(words, at);
      if (owner != null && owner.end() <= content - 2) {
        Source source = new Source(owner.mention(), owner.end(), false);
        Cue noun = new Cue(NO_VERB, at, at + 1);
        scope.report(content, clauses.end(content), null, source, noun, Rule.WORDS_OF);
        return true;
      }
    }
    return false;
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
    if (source == null || !asksForMore(cue, source.end(), end)) {
      return false;
    }
    scope.report(source.end(), end, null, source, cue, Rule.REPORTED_DEMAND);
    return true;
  }

  private boolean asksForMore(Cue cue, int from, int end) {
    boolean calls =
        cue.verb().infinitive().startsWith("призыв") || cue.verb().infinitive().equals("призвать");
    for (int at = from; at < Math.min(end, from + INFINITIVE_WITHIN); at++) {
      if (words.isComma(at)) {
        return false;
      }
      boolean toWhat = calls && words.word(at).equals("к");
      if (toWhat || Words.isInfinitive(words.word(at))) {
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
