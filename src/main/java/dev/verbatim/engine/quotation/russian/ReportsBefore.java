package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** Finds what is reported before the words that report it: in the sentence or in the one before. */
final class ReportsBefore {

  private static final Set<String> OPINIONS = Vocabulary.words("ru", "opinion-nouns");
  private static final Set<String> ABOUT = Set.of("о", "об", "обо");

  /** Between "такое мнение" and its verb stand fewer words. */
  private static final int OPINION_WITHIN = 10;

  private final SentenceScope scope;
  private final Stretch words;

  ReportsBefore(SentenceScope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  boolean report(Cue cue) {
    return aboutThis(cue) || behindReport(cue);
  }

  // "Такое мнение высказал": the verb alone does not report
  void opinion(int at) {
    boolean such = words.word(at).startsWith("так") && OPINIONS.contains(words.word(at + 1));
    for (int i = at + 2; such && i < Math.min(words.size(), at + OPINION_WITHIN); i++) {
      VerbForm verb = Verbs.of(words.word(i));
      if (verb != null) {
        aboutThis(new Cue(verb, i, i + 1));
        return;
      }
    }
  }

  // Пожар потушен. Об этом сообщил глава ведомства
  private boolean aboutThis(Cue cue) {
    boolean points = false;
    for (int at = Math.max(scope.begin, cue.first() - OPINION_WITHIN); at + 1 < cue.first(); at++) {
      points |= ABOUT.contains(words.word(at)) && words.word(at + 1).equals("этом");
      points |= words.word(at).startsWith("так") && OPINIONS.contains(words.word(at + 1));
    }
    boolean nothing =
        scope.telling.sentenceBefore() == null
            || scope.telling.isTold(scope.telling.sentenceBefore());
    if (!points || (nothing && !scope.telling.isWaiting())) {
      return false;
    }
    Source source = scope.source(cue, scope.begin, words.size(), true);
    if (source == null || source.carried()) {
      return false;
    }
    Span said = words.span(cue.first(), cue.end());
    Span before = scope.telling.sentenceBefore();
    if (scope.telling.isWaiting() || before == null) {
      scope.telling.settleWith(source.mention(), said, Rule.ABOUT_THIS);
    } else {
      scope.telling.add(
          Findings.of(
              Quote.Form.INDIRECT, before, null, source.mention(), said, Rule.ABOUT_THIS, 1));
    }
    scope.spend(cue);
    return true;
  }

  // Поезд сошёл с рельсов, передаёт агентство
  private boolean behindReport(Cue cue) {
    int comma = commaBefore(cue);
    if (comma < 0 || cue.verb().gerund() || scope.isReported(cue.first())) {
      return false;
    }
    int from = scope.contentStart();
    if (comma - from < 2
        || words.word(from).equals("как")
        || words.isQuoted(comma - 1) && Quotedness.of(words, comma - 1) != Quotedness.NAME) {
      return false;
    }
    if (isSubjectAlone(from, comma)) {
      return false;
    }
    Source source = scope.source(cue, cue.first(), behindCue(cue), true);
    if (source == null || source.carried()) {
      return false;
    }
    scope.report(from, comma, null, source, cue, Rule.CUE_AFTER_REPORT);
    return true;
  }

  // "Зоолог Анна Брандт, не участвовавшая в работе, считает": whose verb it is, and no report
  private boolean isSubjectAlone(int from, int comma) {
    NounPhrase subject = NounPhrases.at(words, from, Case.NOMINATIVE, Agreement.ANY);
    return subject != null
        && subject.isPerson()
        && (subject.end() >= comma || words.isComma(subject.end()));
  }

  private int behindCue(Cue cue) {
    int comma = words.commaBehind(cue.end());
    return comma < 0 ? words.size() : comma;
  }

  // ", сообщил", ", как сообщил", ", — сообщил", ", также сообщил"
  private int commaBefore(Cue cue) {
    int at = cue.first() - 1;
    while (at > scope.begin
        && cue.first() - at < 4
        && Words.isAdverb(words.word(at))
        && !words.word(at).equals("что")
        && !words.word(at).equals("и")
        && !words.word(at).startsWith("он")) {
      at--;
    }
    if (words.isDash(at)) {
      at--;
    }
    return words.isComma(at) ? at : -1;
  }
}
