package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sources of the quotations of a sentence that stand beside their cue. */
final class DirectSpeech {

  /** Behind a quotation its cue's verb is among the first words. */
  private static final int VERB_WITHIN = 9;

  /** Between a cue and its quotation whoever hears it takes no more words. */
  private static final int LONGEST_HEARER = 3;

  private final SentenceScope scope;
  private final Stretch words;

  /** Where the words begin that no earlier quotation or cue of the sentence has taken. */
  private int free;

  private DirectSpeech(SentenceScope scope) {
    this.scope = scope;
    this.words = scope.words;
    this.free = scope.begin;
  }

  static void read(SentenceScope scope) {
    new DirectSpeech(scope).read();
  }

  private void read() {
    for (int at = scope.begin; at < words.size(); at++) {
      Quoted quoted = words.get(at).quoted();
      if (quoted == null || scope.isSpent(at) || Quotedness.of(words, at) == Quotedness.SCARE) {
        continue;
      }
      if (cueInside(at, quoted) || cueBehind(at, quoted) || cueBefore(at, quoted)) {
        scope.spend(at);
      }
    }
  }

  // «Дорогу починим, — сказал мэр, — а мост закроем»
  private boolean cueInside(int at, Quoted quoted) {
    Stretch inner = Stretches.inside(words, quoted);
    BrokenSpeech speech = BrokenSpeech.in(inner, 0, false);
    if (speech == null) {
      return false;
    }
    SentenceScope innerScope = new SentenceScope(inner, scope.telling, 0);
    Source source = innerScope.source(speech.cue(), speech.from(), speech.to(), true);
    if (source == null) {
      return false;
    }
    for (Span part : speech.parts()) {
      Span cue = inner.span(speech.cue().first(), speech.cue().end());
      scope.telling.add(
          Findings.of(
              Quote.Form.DIRECT, part, null, source.mention(), cue, Rule.CUE_WITHIN_QUOTATION, 1));
    }
    free = at + 1;
    return true;
  }

  // «Мы откроем станцию», — сказал Вересов
  private boolean cueBehind(int at, Quoted quoted) {
    int from = at + 1;
    boolean comma = words.isComma(from);
    from += comma ? 1 : 0;
    boolean dash = words.isDash(from);
    from += dash ? 1 : 0;
    if (!comma && !dash) {
      return words.is(from, ":")
          && at == scope.begin
          && taken(NamedBehind.colon(scope, quoted, from + 1));
    }
    int to = clauseEnd(from);
    Cue cue = Cues.first(words, from, Math.min(to, from + VERB_WITHIN));
    if (cue == null
        || !cue.verb().quotes()
        || cue.verb().gerund()
        || (!dash && cue.first() > from + 1)) {
      boolean alone = clauseStart(at) == at && Quotedness.of(words, at) != Quotedness.NAME;
      return cue == null
          && dash
          && alone
          && taken(NamedBehind.dash(scope, quoted, from, Math.min(to, words.endOfWords())));
    }
    Source source = scope.source(cue, from, to, true);
    Quotedness kind = Quotedness.of(words, at);
    int clause = clauseStart(at);
    if (kind == Quotedness.NAME && clause < at) {
      return false;
    }
    if (source == null && (!dash || kind == Quotedness.NAME)) {
      return false;
    }
    add(at, quoted, clause, source, cue, Rule.CUE_AFTER_QUOTATION);
    scope.spend(cue);
    free = to;
    continueBehind(to, source, cue);
    return true;
  }

  // «…», — сказал он, — «…»
  private void continueBehind(int to, @Nullable Source source, Cue cue) {
    int next = words.isDash(to) ? to + 1 : to;
    if (source != null && next < words.size() && words.isDash(to) && words.isQuoted(next)) {
      add(next, words.get(next).quoted(), next, source, cue, Rule.CUE_AFTER_QUOTATION);
      scope.spend(next);
      free = next + 1;
    }
  }

  private boolean taken(int end) {
    free = Math.max(free, end);
    return end > 0;
  }

  private int clauseEnd(int from) {
    for (int at = from; at < words.size(); at++) {
      boolean closed = at > from && (words.isComma(at - 1) || words.isStop(at - 1));
      if (words.isDash(at) && closed) {
        return at;
      }
      if (words.isQuoted(at) && words.is(at - 1, ":")) {
        return at - 1;
      }
    }
    return words.size();
  }

  /** Where the reporter's clause begins that the quotation completes; the quotation if none. */
  private int clauseStart(int at) {
    for (int i = free; i < at; i++) {
      boolean said = words.isWord(i) && !Words.isAdverb(words.word(i));
      if (said || words.isQuoted(i) || words.isNumber(i)) {
        return words.is(at - 1, ":") ? at : firstWord(i);
      }
    }
    return at;
  }

  private int firstWord(int at) {
    int first = at;
    while (first > free && words.isWord(first - 1)) {
      first--;
    }
    return first;
  }

  private void add(
      int at, @Nullable Quoted quoted, int clause, @Nullable Source source, Cue cue, Rule rule) {
    if (quoted == null) {
      return;
    }
    boolean mixed = clause < at;
    if (mixed) {
      addEarlierOfClause(clause, at, source, cue, rule);
    }
    addOne(at, quoted, clause, mixed ? words.span(clause, at + 1) : null, source, cue, rule);
  }

  // Переговоры были «тяжёлыми», но «полезными», — сказал он
  private void addEarlierOfClause(int clause, int at, @Nullable Source source, Cue cue, Rule rule) {
    for (int i = clause; i < at; i++) {
      Quoted earlier = words.get(i).quoted();
      if (earlier != null && !scope.isSpent(i) && Quotedness.of(words, i) != Quotedness.NAME) {
        addOne(i, earlier, clause, words.span(clause, at + 1), source, cue, rule);
        scope.spend(i);
      }
    }
  }

  private void addOne(
      int at,
      Quoted quoted,
      int clause,
      @Nullable Span reported,
      @Nullable Source source,
      Cue cue,
      Rule rule) {
    Quote.Form form = reported == null ? Quote.Form.DIRECT : Quote.Form.MIXED;
    if (source == null) {
      scope.telling.add(Findings.nobodys(form, quoted.inner(), reported));
      return;
    }
    double factor = source.carried() ? 0.9 : 1;
    scope.quote(form, quoted.inner(), reported, source.mention(), cue, rule, factor);
  }

  // Губернатор подчеркнул: «…»; Капитан: «…»; Он ответил «нет»
  private boolean cueBefore(int at, Quoted quoted) {
    if (words.is(at - 1, ":")) {
      return colonBefore(at, quoted, at - 1);
    }
    if (words.isDash(at - 1) && words.is(at - 2, ":")) {
      return colonBefore(at, quoted, at - 2);
    }
    Cue cue = Cues.last(words, free, at);
    if (cue == null
        || !cue.verb().quotes()
        || cue.verb().is(VerbForm.Kind.NAMING)
        || Quotedness.of(words, at) == Quotedness.NAME) {
      return false;
    }
    Source source =
        scope.source(cue, Math.max(free, Subjects.clauseStart(words, cue.first())), at, false);
    if (source == null || !leadsTo(source.end(), at, cue)) {
      return false;
    }
    boolean sentence = Quotedness.of(words, at) == Quotedness.SENTENCE;
    scope.quote(
        sentence ? Quote.Form.DIRECT : Quote.Form.MIXED,
        quoted.inner(),
        sentence ? null : words.span(at, at + 1),
        source.mention(),
        cue,
        Rule.CUE_BEFORE_QUOTATION,
        0.95);
    free = at + 1;
    return true;
  }

  // пообещал [жителям] «решить вопрос»; впрочем, добавил он[,] «…»
  private boolean leadsTo(int end, int at, Cue cue) {
    boolean inserted = words.isComma(at - 1) && end == at - 1 && words.isComma(cue.first() - 1);
    boolean short_ = end <= at && at - end <= LONGEST_HEARER;
    boolean asked = cue.verb().is(VerbForm.Kind.DEMANDING) && at - end == 1 && words.isWord(end);
    return inserted || (short_ && (asked || Subjects.isHearer(words, end, at)));
  }

  private boolean colonBefore(int at, Quoted quoted, int colon) {
    NounPhrase owner = SpeechNoun.ownerBefore(words, free, colon);
    if (owner != null) {
      scope.quote(Quote.Form.DIRECT, quoted.inner(), null, owner.mention(), null, Rule.WORDS_OF, 1);
      free = at + 1;
      return true;
    }
    if (Quotedness.countWords(words.text(), quoted) < 2
        && !Quotedness.endsSentence(words.text(), quoted)
        && Cues.last(words, free, colon) == null) {
      return false;
    }
    Cue cue = Cues.last(words, free, colon);
    if (cue != null && cue.verb().quotes()) {
      int from = Math.max(free, Subjects.clauseStart(words, cue.first()));
      Source source = scope.sourceInClause(cue, from, free, colon);
      if (source != null) {
        scope.quote(
            Quote.Form.DIRECT,
            quoted.inner(),
            null,
            source.mention(),
            cue,
            Rule.CUE_BEFORE_QUOTATION,
            source.carried() ? 0.9 : 1);
        free = at + 1;
        return true;
      }
    }
    return sourceBeforeColon(at, quoted, colon);
  }

  private boolean sourceBeforeColon(int at, Quoted quoted, int colon) {
    NounPhrase source = Subjects.before(words, free, colon, Agreement.ANY);
    if (source == null || (source.mention().plural() && source.mention().name() == null)) {
      return false;
    }
    boolean whole = source.first() <= free && source.end() == colon;
    Rule rule = whole ? Rule.SOURCE_BEFORE_COLON : Rule.CLAUSE_BEFORE_COLON;
    scope.quote(Quote.Form.DIRECT, quoted.inner(), null, source.mention(), null, rule, 1);
    free = at + 1;
    return true;
  }
}
