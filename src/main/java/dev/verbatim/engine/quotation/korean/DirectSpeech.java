package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose the quotations of a sentence are, by the particle behind their marks. */
final class DirectSpeech {

  private static final Set<String> CONTENT_NOUNS = Vocabulary.words("ko", "content-nouns");
  private static final Set<String> QUESTION_NOUNS = Vocabulary.words("ko", "question-nouns");
  private static final int LONGEST_NOUN = 5;
  private static final int VERB_WITHIN = 3;

  private final Scope scope;
  private final Stretch words;

  /** Where the clause begins that the next quotation stands in. */
  private int clause;

  private DirectSpeech(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
    this.clause = scope.begin;
  }

  static void read(Scope scope) {
    new DirectSpeech(scope).read();
  }

  private void read() {
    for (int at = scope.begin; at < words.size(); at++) {
      Quoted quoted = words.get(at).quoted();
      if (quoted == null) {
        continue;
      }
      switch (Linker.of(words.word(at + 1))) {
        case QUOTATIVE -> quotative(at, quoted);
        case CONTINUING -> continuing(at, quoted);
        case ATTRIBUTIVE -> attributive(at, quoted);
        case NONE -> {}
      }
    }
  }

  private void quotative(int at, Quoted quoted) {
    int cue = scope.cueBehind(at + 1);
    boolean term =
        cue < 0
            && (Wording.isSingle(words.text(), quoted) || !Wording.isClause(words.text(), quoted));
    if (term || isNaming(at + 2)) {
      return;
    }
    add(at, quoted, cue, Rule.CUE_AFTER_QUOTATION);
    if (cue >= 0) {
      clause = cue + 1;
    }
  }

  // "…"라고 부른다, "…"고 불린다: a name is given
  private boolean isNaming(int at) {
    String word = words.word(at);
    return word.startsWith("부르")
        || word.startsWith("부른")
        || word.startsWith("불")
        || word.startsWith("이름");
  }

  private void continuing(int at, Quoted quoted) {
    int cue = scope.cueAhead(at + 2);
    add(at, quoted, cue, Rule.QUOTATION_GOES_ON);
  }

  // "…"라는 입장을 밝혔다; "…"는 질문에; ‘겨울 강’이라는 영화
  private void attributive(int at, Quoted quoted) {
    String noun = words.word(at + 2);
    if (startsWithOneOf(QUESTION_NOUNS, noun)
        && (noun.endsWith("에") || noun.endsWith("을") || noun.endsWith("이") || noun.endsWith("도"))) {
      scope.spend(at);
      scope.telling.addNobodys(Quote.Form.DIRECT, quoted.inner());
      return;
    }
    boolean content = startsWithOneOf(CONTENT_NOUNS, noun);
    boolean term =
        Wording.isSingle(words.text(), quoted) && !Wording.isClause(words.text(), quoted);
    if (!content || term) {
      return;
    }
    NounPhrase everybody = scope.everybody(clause, at, at + 2);
    if (everybody != null || Scope.isImpersonal(words.word(at + 3))) {
      scope.spend(at);
      if (everybody == null) {
        scope.telling.addNobodys(Quote.Form.DIRECT, quoted.inner());
      } else {
        scope.telling.find(
            Quote.Form.DIRECT,
            quoted.inner(),
            null,
            everybody.mention(),
            nounSpan(at + 2),
            Rule.NOUN_AFTER_QUOTATION,
            1);
      }
      return;
    }
    int verb = -1;
    for (int i = at + 3; i < Math.min(words.size(), at + 3 + VERB_WITHIN) && verb < 0; i++) {
      verb = Verbs.isReporting(words.word(i)) ? i : -1;
    }
    add(
        at,
        quoted,
        verb,
        verb < 0 ? nounSpan(at + 2) : words.get(verb).span(),
        Rule.NOUN_AFTER_QUOTATION);
    if (verb >= 0) {
      clause = verb + 1;
    }
  }

  private Span nounSpan(int at) {
    String word = words.word(at);
    int length = word.length();
    for (int i = Math.min(LONGEST_NOUN, word.length()); i > 0; i--) {
      if (CONTENT_NOUNS.contains(word.substring(0, i))) {
        length = i;
        break;
      }
    }
    return new Span(words.get(at).start(), words.get(at).start() + length);
  }

  private static boolean startsWithOneOf(Set<String> nouns, String word) {
    for (int length = Math.min(LONGEST_NOUN, word.length()); length > 0; length--) {
      if (nouns.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private void add(int at, Quoted quoted, int cue, Rule rule) {
    add(at, quoted, cue, cue < 0 ? null : words.get(cue).span(), rule);
  }

  private void add(int at, Quoted quoted, int cue, @Nullable Span cueSpan, Rule rule) {
    scope.spend(at);
    Source source = scope.source(clause, at, cue);
    Span reported = reportedClause(at, quoted, source);
    Quote.Form form = reported == null ? Quote.Form.DIRECT : Quote.Form.MIXED;
    if (source == null) {
      scope.telling.addNobodys(form, quoted.inner());
      return;
    }
    Rule told = source.carried() ? Rule.SUBJECT_CARRIED_ON : rule;
    scope.telling.find(form, quoted.inner(), reported, source.mention(), cueSpan, told, 1);
  }

  // The reporter's clause that marked words complete: 이번 회담이 "역사적인 기회"라
  private @Nullable Span reportedClause(int at, Quoted quoted, @Nullable Source source) {
    int end = words.get(at + 1).end() - quotativeLength(words.word(at + 1));
    int from = ContentStart.of(words, sourceEnd(source), at);
    for (int i = from; i < at; i++) {
      String word = words.word(i);
      boolean argument =
          word.length() > 1
              && (word.endsWith("이")
                  || word.endsWith("가")
                  || word.endsWith("을")
                  || word.endsWith("를")
                  || word.endsWith("은")
                  || word.endsWith("는"));
      if (argument
          && !word.endsWith("서는")
          && !word.endsWith("에는")
          && !word.endsWith("게는")
          && !Lexicon.isAdnominal(word)
          && !Lexicon.isTime(word)) {
        return completes(quoted, i, at) ? new Span(words.get(from).start(), end) : null;
      }
    }
    return Wording.isClause(words.text(), quoted) ? null : new Span(words.get(at).start(), end);
  }

  // An object of the reporter's own verb is no part of it: 기자들을 만나 "…"
  private boolean completes(Quoted quoted, int argument, int at) {
    for (int i = argument + 1; i < at; i++) {
      String word = words.word(i);
      if (word.endsWith("며")
          || word.endsWith("고")
          || word.endsWith("해")
          || word.endsWith("아")
          || word.endsWith("나")
          || word.endsWith("어")
          || word.endsWith("여")
          || word.endsWith("자")
          || word.endsWith("서")
          || word.endsWith("에")
          || Lexicon.isAdnominal(word)
          || words.isComma(i)) {
        return false;
      }
    }
    boolean object = words.word(argument).endsWith("을") || words.word(argument).endsWith("를");
    return !object || !Wording.isClause(words.text(), quoted) || argument == at - 1;
  }

  private int sourceEnd(@Nullable Source source) {
    return source == null || source.carried() ? clause : Math.max(source.end(), clause);
  }

  /** What of a particle only quotes: 라고 leaves 라, 고 leaves nothing. */
  static int quotativeLength(String linker) {
    for (String tail : new String[] {"면서도", "면서", "고도", "고만", "고는", "고", "며", "는"}) {
      if (linker.endsWith(tail)) {
        return tail.length();
      }
    }
    return 0;
  }
}
