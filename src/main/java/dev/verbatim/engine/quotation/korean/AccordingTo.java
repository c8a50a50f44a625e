package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;

/** A report whose source stands in front of 따르면: 기상청에 따르면 …. */
final class AccordingTo {

  private static final int SHORTEST_NAME = 5;

  private static final Suffixes NO_NAMES = Suffixes.of("nameless-origins");

  /** 것에, 데에 name nothing that speaks. */
  private static final int SHORTEST_NOUN = 2;

  private final Scope scope;
  private final Stretch words;

  private AccordingTo(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  static void read(Scope scope) {
    new AccordingTo(scope).accordingTo();
  }

  // 기상청에 따르면 주말에 큰비가 내린다
  private void accordingTo() {
    for (int at = scope.begin + 1; at < Math.min(words.size(), scope.begin + 20); at++) {
      String word = words.word(at);
      boolean according = word.startsWith("따르면") || word.startsWith("의하면") || word.equals("따르자면");
      String before = words.word(at - 1);
      if (!according || !before.endsWith("에") || before.length() < 2) {
        continue;
      }
      NounPhrase source =
          scope.phrases.headed(
              at - 1,
              before.substring(0, before.length() - 1),
              before.startsWith("그") ? NounPhrase.Particle.SUBJECT : NounPhrase.Particle.OTHER);
      if (source == null && before.length() > SHORTEST_NOUN) {
        source = body(at - 1, before.substring(0, before.length() - 1));
      }
      if (source == null || hasQuotationOfItsOwn(at)) {
        return;
      }
      int from = at + 1;
      while (words.isPunctuation(from)) {
        from++;
      }
      int to = words.endOfWords();
      if (from >= to) {
        return;
      }
      Span cue = new Span(words.get(at - 1).end() - 1, words.get(at).end());
      Span content = hearsay(from, to);
      scope.report(
          from, content, to - 1, new Source(source.mention(), at, false), cue, Rule.ACCORDING_TO);
      return;
    }
  }

  // 한국부동산원에 따르면: a long noun that no vocabulary has is a body's name
  private NounPhrase body(int at, String noun) {
    NounPhrase nameless = scope.phrases.bodyOf(at, noun);
    boolean name =
        noun.length() >= SHORTEST_NAME && Hangul.isHangul(noun) && !NO_NAMES.endsIn(noun);
    if (!name) {
      return nameless;
    }
    Span span = new Span(words.get(at).start(), words.get(at).start() + noun.length());
    return NounPhrase.of(
        words,
        Mention.Kind.ORGANIZATION,
        at,
        at,
        noun,
        span,
        null,
        null,
        NounPhrase.Particle.OTHER);
  }

  private boolean hasQuotationOfItsOwn(int from) {
    for (int at = from; at < words.size(); at++) {
      if (words.isQuoted(at) && scope.isSpent(at)) {
        return true;
      }
      boolean quotative =
          ReportedSpeech.isQuotative(words.word(at))
              && scope.cueBehind(at) > 0
              && scope.cueBehind(at) - at < 3;
      if (quotative
          && !words.word(at + 1).startsWith("한다")
          && !words.word(at + 1).startsWith("했다")) {
        return true;
      }
    }
    return false;
  }

  // …떠났다고 한다: the last words only say that it is told
  private Span hearsay(int from, int to) {
    String last = words.word(to - 1);
    boolean told =
        last.equals("한다") || last.equals("합니다") || last.equals("했다") || last.equals("전해졌다");
    if (told && to - 1 > from && words.word(to - 2).endsWith("고")) {
      return words.span(from, to - 1, 1);
    }
    return words.span(from, to);
  }
}
