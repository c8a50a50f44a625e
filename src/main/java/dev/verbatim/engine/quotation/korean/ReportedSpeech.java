package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence reports without marks, or with a few words in marks. */
final class ReportedSpeech {

  private static final Set<String> CONTENT_NOUNS = Vocabulary.words("ko", "content-nouns");
  private static final int LONGEST_NOUN = 5;
  private static final int VERB_WITHIN = 5;

  private static final List<String> QUOTATIVES =
      List.of("다고", "라고", "자고", "냐고", "다며", "라며", "자며", "다면서", "라면서", "자면서");
  private static final List<String> ATTRIBUTIVES = List.of("다는", "라는", "자는", "냐는");

  private final Scope scope;
  private final Stretch words;
  private int clause;

  private ReportedSpeech(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
    this.clause = scope.begin;
  }

  static void read(Scope scope) {
    new ReportedSpeech(scope).read();
  }

  private void read() {
    AccordingTo.read(scope);
    for (int at = scope.begin; at < words.size(); at++) {
      String word = words.word(at);
      boolean behindMarks =
          words.isQuoted(at - 1) && words.get(at - 1).end() == words.get(at).start();
      if (behindMarks || word.length() < 2) {
        clause = endsClause(at) ? at + 1 : clause;
        continue;
      }
      if (word.equals("것으로")) {
        expectation(at);
      } else if (isAnnouncing(at)) {
        announcement(at);
      } else if (endsIn(word, QUOTATIVES) && !word.equals("라고") && !word.equals("이라고")) {
        quotative(at);
      } else if (endsIn(word, ATTRIBUTIVES)) {
        attributive(at);
      }
      clause = endsClause(at) ? at + 1 : clause;
    }
  }

  // 다음과 같이 말했다, 이렇게 말하였다.
  private boolean isAnnouncing(int at) {
    boolean so = words.word(at).equals("이렇게") && at + 2 >= words.endOfWords();
    return so || (words.word(at).equals("같이") && words.word(at - 1).equals("다음과"));
  }

  private boolean endsClause(int at) {
    String word = words.word(at);
    return (Verbs.isReporting(word) || Verbs.isShort(word)) && Verbs.isConnective(word);
  }

  private static boolean endsIn(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean isQuotative(String word) {
    return endsIn(word, QUOTATIVES);
  }

  // 도서관이 내년에 문을 연다고 말했다
  private void quotative(int at) {
    String word = words.word(at);
    boolean goesOn = word.endsWith("며") || word.endsWith("면서");
    int cue = goesOn ? scope.cueAhead(at + 1) : scope.cueBehind(at);
    if (cue < 0
        || (!goesOn && cue - at > VERB_WITHIN && subjectBetween(at, cue) == null)
        || isHearsay(words.word(cue))
        || pointsBack(at)) {
      return;
    }
    report(at, word.endsWith("면서") ? 2 : 1, cue, words.get(cue).span(), Rule.REPORTED_CLAUSE);
  }

  // 이같이 말했다고 전했다: what was said stands before
  private boolean pointsBack(int at) {
    String before = words.word(at - 1);
    return Verbs.isReporting(words.word(at))
        && (before.equals("이같이") || before.equals("이렇게") || before.equals("그렇게"));
  }

  // …고 한다: it is told, nobody says by whom
  private static boolean isHearsay(String verb) {
    return verb.equals("한다") || verb.equals("합니다");
  }

  // 협상에 응하지 않겠다는 입장을 밝혔다; …는 방침이다
  private void attributive(int at) {
    String noun = words.word(at + 1);
    int length = nounLength(noun);
    if (length == 0) {
      return;
    }
    int cue = -1;
    for (int i = at + 2; i < Math.min(words.size(), at + 5); i++) {
      if (endsIn(words.word(i), QUOTATIVES)) {
        return;
      }
      cue = cue < 0 && Verbs.isReporting(words.word(i)) ? i : cue;
    }
    NounPhrase everybody = scope.everybody(clause, at, at + 1);
    if (everybody != null) {
      Span content = words.span(everybody.last() + 1, at + 1, 1);
      Span noun_ = new Span(words.get(at + 1).start(), words.get(at + 1).start() + length);
      Source source = new Source(everybody.mention(), everybody.last() + 1, false);
      scope.report(everybody.last() + 1, content, at, source, noun_, Rule.REPORTED_NOUN);
      return;
    }
    boolean ends = at + 2 >= words.endOfWords();
    boolean thing =
        noun.startsWith("것")
            || noun.startsWith("게")
            || noun.startsWith("점")
            || noun.startsWith("사실")
            || noun.startsWith("이유")
            || noun.startsWith("내용");
    if ((cue < 0 && !ends) || (cue < 0 && thing)) {
      return;
    }
    Span nounSpan = new Span(words.get(at + 1).start(), words.get(at + 1).start() + length);
    report(at, 1, cue, cue < 0 ? nounSpan : words.get(cue).span(), Rule.REPORTED_NOUN);
  }

  private static int nounLength(String word) {
    for (int length = Math.min(LONGEST_NOUN, word.length()); length > 0; length--) {
      if (CONTENT_NOUNS.contains(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  // 내년에 7% 성장할 것으로 전망했다
  private void expectation(int at) {
    int cue = at + 1;
    while (cue < Math.min(words.size(), at + 4) && !Verbs.isReporting(words.word(cue))) {
      cue++;
    }
    boolean passive =
        words.word(cue).contains("됐")
            || words.word(cue).contains("된")
            || words.word(cue).contains("졌");
    if (cue < words.size() && Verbs.isReporting(words.word(cue)) && !passive) {
      report(at, 2, cue, words.get(cue).span(), Rule.REPORTED_CLAUSE);
    }
  }

  // 다음과 같이 말했다
  private void announcement(int at) {
    int cue = scope.cueBehind(at);
    Source source = cue < 0 ? null : scope.source(clause, at - 1, cue);
    if (source != null) {
      scope.telling.announce(source.mention(), words.get(cue).span());
    }
  }

  private void report(int at, int cut, int cue, Span cueSpan, Rule rule) {
    Source source = contentSource(at, cue);
    if (source == null) {
      return;
    }
    int from = source.carried() ? behindOpening(clause) : Math.max(source.end(), clause);
    if (from > at) {
      from = clause;
    }
    from = ContentStart.of(words, from, at);
    if (from > at) {
      return;
    }
    scope.report(from, words.span(from, at + 1, cut), at, source, cueSpan, rule);
  }

  // The topic of the sentence speaks; a subject that is no topic does where it opens the clause
  private @Nullable Source contentSource(int at, int cue) {
    NounPhrase found = null;
    for (NounPhrase subject : scope.subjects()) {
      boolean inside = subject.first() >= clause && subject.last() < at;
      boolean spoken = subject.particle() == NounPhrase.Particle.TOPIC;
      if (inside && found == null && (spoken || opens(subject))) {
        found = subject;
      }
    }
    NounPhrase between = subjectBetween(at, cue);
    boolean topic = found != null && found.particle() == NounPhrase.Particle.TOPIC;
    found = between == null || topic ? found : between;
    found = found == null ? scope.openingTopic(clause, at) : found;
    if (found != null) {
      return new Source(found.mention(), found.last() + 1, false);
    }
    Mention speaking = scope.telling.subject();
    return speaking == null ? null : new Source(speaking, clause, true);
  }

  // 정부가 검토한다고 [이서진 시장이] 밝혔다
  private @Nullable NounPhrase subjectBetween(int at, int cue) {
    for (NounPhrase subject : scope.subjects()) {
      if (subject.first() > at && subject.last() < cue) {
        return subject;
      }
    }
    return null;
  }

  private boolean opens(NounPhrase subject) {
    for (int at = clause; at < subject.first(); at++) {
      if (!Lexicon.isTime(words.word(at)) && !words.isPunctuation(at)) {
        return false;
      }
    }
    return true;
  }

  private int behindOpening(int from) {
    int at = from;
    while (at < words.size()
        && (Lexicon.isTime(words.word(at)) && !Character.isDigit(words.word(at).charAt(0))
            || words.isComma(at))) {
      at++;
    }
    return at;
  }
}
