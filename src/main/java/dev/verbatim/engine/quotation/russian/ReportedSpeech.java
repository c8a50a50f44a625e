package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.Set;

/** Finds what a sentence reports without marks, or with a few words in marks. */
final class ReportedSpeech {

  private static final Set<String> ANNOUNCING = Vocabulary.words("ru", "announcing-verbs");
  private static final Set<String> STRESSED = Vocabulary.words("ru", "stressed-nouns");
  private static final Set<String> HOLDING = Set.of("считать", "посчитать");
  private static final Set<String> ABOUT = Set.of("о", "об", "обо");

  /** Between a verb and its infinitive stand no more words. */
  private static final int INFINITIVE_WITHIN = 9;

  /** Between a comma and the verb of a new clause stand no more words. */
  private static final int SUBJECT = 7;

  /** A sentence with more verbs that report is none. */
  private static final int MOST_CUES = 12;

  private final SentenceScope scope;
  private final Stretch words;
  private final ReportedClause clauses;
  private final ReportsBefore reportsBefore;
  private final AccordingTo accordingTo;
  private final AsReported asReported;

  /** Where clauses begin whose owner a noun has told: слова Петрова о том, что … */
  private final BitSet owned = new BitSet();

  private ReportedSpeech(SentenceScope scope) {
    this.scope = scope;
    this.words = scope.words;
    this.clauses = new ReportedClause(scope.words);
    this.reportsBefore = new ReportsBefore(scope);
    this.accordingTo = new AccordingTo(scope, clauses);
    this.asReported = new AsReported(scope, clauses);
  }

  static void read(SentenceScope scope) {
    new ReportedSpeech(scope).read();
  }

  private void read() {
    for (int at = scope.begin; at < words.size(); at++) {
      aboutWhat(at);
    }
    int cues = 0;
    for (int at = scope.begin; at < words.size(); at++) {
      reportsBefore.opinion(at);
      SourcePhrase phrase = SourcePhrase.at(words, at);
      if (phrase != null) {
        accordingTo.read(phrase);
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

  // не стал комментировать [слова Меркель] о том, что …
  private void aboutWhat(int at) {
    NounPhrase owner = SpeechNoun.owner(words, at);
    if (owner == null
        || !words.word(owner.end()).equals("о")
        || !words.word(owner.end() + 1).equals("том")
        || !words.isComma(owner.end() + 2)
        || !words.word(owner.end() + 3).equals("что")) {
      return;
    }
    int content = owner.end() + 4;
    Source source = new Source(owner.mention(), owner.end(), false);
    Cue noun = new Cue(VerbForm.NONE, at, at + 1);
    owned.set(content);
    scope.report(content, endOfBroughtUp(content), null, source, noun, Rule.WORDS_OF);
  }

  // В ответ на слова Меркель о том, что мост просядет |, министр заявил, что …
  private int endOfBroughtUp(int content) {
    int end = clauses.end(content);
    for (int at = content; at < end; at++) {
      Cue next = words.isComma(at) ? Cues.first(words, at + 1, Math.min(end, at + SUBJECT)) : null;
      if (next != null
          && !next.verb().gerund()
          && next.verb().takesClause()
          && clauses.opening(next) >= 0) {
        return at;
      }
    }
    return end;
  }

  private void report(Cue cue) {
    if (asReported.read(cue) || clause(cue)) {
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

  // Вересов заявил, что …
  private boolean clause(Cue cue) {
    if (!cue.verb().takesClause()) {
      return false;
    }
    int content = isAnswer(cue) || scope.isSpent(cue) ? -1 : clauses.opening(cue);
    if (content < 0) {
      return false;
    }
    if (owned.get(content) || speechNoun(cue, content)) {
      return true;
    }
    int from = Subjects.clauseStart(words, cue.first());
    Source source = scope.sourceInClause(cue, from, scope.begin, content);
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
        Cue noun = new Cue(VerbForm.NONE, at, at + 1);
        scope.report(content, clauses.end(content), null, source, noun, Rule.WORDS_OF);
        return true;
      }
    }
    return false;
  }

  // Балашов назвал проект «самым важным»; Орлова считает вывод «смелым»
  private boolean naming(Cue cue) {
    if (!cue.verb().is(VerbForm.Kind.NAMING) && !HOLDING.contains(cue.verb().infinitive())) {
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
      // потребовал «перестать отписываться»
      Quoted quoted = scope.isSpent(at) ? null : words.get(at).quoted();
      if (quoted != null && Words.isInfinitive(Quotedness.firstWord(words.text(), quoted))) {
        return true;
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
