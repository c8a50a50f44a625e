package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence while it is read: its subjects and cues, and which marks are spent. */
final class Scope {

  /** Between a quotative particle and its verb stand no more words. */
  private static final int VERB_WITHIN = 12;

  /** 김철수도: three syllables and the particle. */
  private static final int NAME_AND_ALSO = 4;

  /** Between a reported clause and its verb stand no more words. */
  private static final int SHORT_VERB_WITHIN = 4;

  private static final Set<String> NOT_SAYING = Vocabulary.words("ko", "verbs-not-of-saying");
  private static final Set<String> IMPERSONAL = Vocabulary.words("ko", "impersonal-verbs");

  final Stretch words;
  final Telling telling;
  final int begin;
  final NounPhrases phrases;

  private final BitSet spent = new BitSet();
  private final List<NounPhrase> subjects = new ArrayList<>();

  Scope(Stretch words, Telling telling, KnownNames known, int begin) {
    this.words = words;
    this.telling = telling;
    this.begin = begin;
    this.phrases = new NounPhrases(words, known);
    for (int at = begin; at < words.size(); at++) {
      NounPhrase subject = words.isWord(at) ? phrases.subjectAt(at) : null;
      if (subject != null) {
        subjects.add(subject);
      }
    }
  }

  List<NounPhrase> subjects() {
    return subjects;
  }

  boolean isSpent(int mark) {
    return spent.get(mark);
  }

  void spend(int mark) {
    spent.set(mark);
  }

  /** The verb behind a quotative particle: …"라고 [말했다]; -1 for none. */
  int cueBehind(int linker) {
    for (int at = linker + 1; at < Math.min(words.size(), linker + 1 + VERB_WITHIN); at++) {
      if (words.isQuoted(at)) {
        return -1;
      }
      String word = words.word(at);
      boolean near = at - linker <= SHORT_VERB_WITHIN;
      if (Verbs.isReporting(word) || (near && Verbs.isShort(word))) {
        return at;
      }
    }
    String next = words.word(linker + 1);
    return isVerbLike(next) && !NOT_SAYING.contains(next) ? linker + 1 : -1;
  }

  // A verb that no vocabulary has, right behind the particle: …"라고 버텼다
  private static boolean isVerbLike(String word) {
    return word.length() >= 2
        && word.endsWith("다")
        && Hangul.finalOf(word.charAt(word.length() - 2)) == Hangul.FINAL_SS;
  }

  /** The next verb that reports, quotations skipped; -1 where another topic comes first. */
  int cueAhead(int from) {
    for (int at = from; at < words.size(); at++) {
      String word = words.word(at);
      boolean behindQuotative = Linker.of(words.word(at - 1)) == Linker.QUOTATIVE;
      if ((Verbs.isReporting(word) && !isNounUse(at)) || (behindQuotative && Verbs.isShort(word))) {
        return at;
      }
      if (isTopic(at)) {
        return -1;
      }
    }
    return -1;
  }

  // 발표를, 주장은: the stem with a noun's particle is no verb
  private boolean isNounUse(int at) {
    return "을를은의".indexOf(last(words.word(at))) >= 0 && !Verbs.isAdnominal(words.word(at));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private boolean isTopic(int at) {
    return subjects.stream()
        .anyMatch(
            subject -> subject.last() == at && subject.particle() == NounPhrase.Particle.TOPIC);
  }

  /**
   * Who says what stands at a place: the topic before it, else the subject before it that belongs
   * to no inner clause, else one between it and its verb, else who spoke before.
   *
   * @param from where the clause begins
   * @param cue index of the verb; -1 for none
   */
  @Nullable Source source(int from, int place, int cue) {
    NounPhrase found = embedded(cue) ? nearest(from, place) : topic(from, place);
    if (found == null && cue > place) {
      found = first(place, cue);
    }
    if (found == null) {
      found = subject(from, place);
    }
    if (found == null && cue >= 0 && Verbs.isAdnominal(words.word(cue))) {
      found = first(cue, words.size());
    }
    if (found == null && from > begin) {
      found = topic(begin, place);
      found = found == null ? subject(begin, place) : found;
    }
    if (found != null) {
      return new Source(found.mention(), found.last() + 1, false);
    }
    NounPhrase unknown = unknownTopic(from, place);
    if (unknown != null) {
      return new Source(unknown.mention(), unknown.last() + 1, false);
    }
    Mention speaking = telling.subject();
    return speaking == null ? null : new Source(speaking, from, true);
  }

  /**
   * Reported words: a mixed quotation for every mark in them, or indirect speech where there is
   * none.
   */
  void report(int from, Span content, int to, Source source, Span cue, Rule rule) {
    if (content.isEmpty()) {
      return;
    }
    Rule told = source.carried() ? Rule.SUBJECT_CARRIED_ON : rule;
    boolean marked = false;
    for (int at = from; at <= to && at < words.size(); at++) {
      Quoted quoted = words.get(at).quoted();
      if (quoted == null || isSpent(at)) {
        marked |= quoted != null;
        continue;
      }
      if (Wording.isSingle(words.text(), quoted)
          || words.text().charAt(quoted.outer().start()) == '《') {
        continue;
      }
      spend(at);
      marked = true;
      telling.find(Quote.Form.MIXED, quoted.inner(), content, source.mention(), cue, told, 1);
    }
    if (!marked) {
      telling.add(
          new Finding(
              Quote.Form.INDIRECT,
              content,
              null,
              source.mention(),
              cue,
              told.id(),
              told.confidence,
              List.of(),
              null));
    }
  }

  // 말했다고 전했다: the inner of two verbs takes the nearest subject
  private boolean embedded(int cue) {
    String word = cue < 0 ? "" : words.word(cue);
    return word.endsWith("다고") || word.endsWith("다며") || word.endsWith("다는");
  }

  private @Nullable NounPhrase topic(int from, int to) {
    NounPhrase found = null;
    for (NounPhrase subject : subjects) {
      boolean inside = subject.first() >= from && subject.last() < to;
      if (inside && subject.particle() == NounPhrase.Particle.TOPIC) {
        found = subject;
      }
    }
    return found;
  }

  private @Nullable NounPhrase nearest(int from, int to) {
    NounPhrase found = null;
    for (NounPhrase subject : subjects) {
      if (subject.first() >= from && subject.last() < to) {
        found = subject;
      }
    }
    return found;
  }

  private @Nullable NounPhrase first(int from, int to) {
    for (NounPhrase subject : subjects) {
      if (subject.first() > from && subject.last() < to) {
        return subject;
      }
    }
    return null;
  }

  private @Nullable NounPhrase subject(int from, int to) {
    NounPhrase found = null;
    for (NounPhrase subject : subjects) {
      boolean inside = subject.first() >= from && subject.last() < to;
      if (inside && !isEmbedded(subject.last(), to)) {
        found = found == null ? subject : found;
      }
    }
    return found;
  }

  // 장관이 참석한 회의에서: the clause of a verb in front of a noun
  private boolean isEmbedded(int subject, int to) {
    for (int at = subject + 1; at < Math.min(to, subject + 5); at++) {
      if (words.isQuoted(at)) {
        return false;
      }
      if (Lexicon.isAdnominal(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** A topic that no vocabulary has where it opens the clause: 서초구는 …겠다고 밝혔다. */
  @Nullable NounPhrase openingTopic(int from, int to) {
    NounPhrase found = unknownTopic(from, to);
    return found != null && found.first() <= from ? found : null;
  }

  /** 업계에서는 …는 목소리도 나온다: where words are about that nobody in particular says. */
  @Nullable NounPhrase everybody(int from, int place, int noun) {
    if (!isImpersonal(words.word(noun + 1))) {
      return null;
    }
    for (int at = from; at < place; at++) {
      String word = words.word(at);
      for (String particle : new String[] {"에서는", "에서도", "에서", "에선"}) {
        if (word.length() > particle.length() && word.endsWith(particle)) {
          String body = word.substring(0, word.length() - particle.length());
          NounPhrase found = phrases.headed(at, body, NounPhrase.Particle.OTHER);
          return found == null ? phrases.bodyOf(at, body) : found;
        }
      }
    }
    return null;
  }

  static boolean isImpersonal(String verb) {
    return IMPERSONAL.stream().anyMatch(verb::startsWith);
  }

  // Somebody whose noun no vocabulary has: 해녀는 "…"라고 말했다
  private @Nullable NounPhrase unknownTopic(int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      boolean also =
          word.length() == NAME_AND_ALSO
              && word.endsWith("도")
              && Lexicon.isFullName(word.substring(0, word.length() - 1), false);
      boolean topic = also || word.length() > 2 && (word.endsWith("은") || word.endsWith("는"));
      if (topic
          && !Lexicon.isAdnominal(word)
          && !Lexicon.isTime(word)
          && !Verbs.isReporting(word)
          && !word.endsWith("서는")
          && !word.endsWith("게는")
          && !word.endsWith("로는")
          && !word.endsWith("에는")
          && !word.endsWith("에서는")) {
        return phrases.unknown(at, word.substring(0, word.length() - 1));
      }
    }
    return null;
  }
}
