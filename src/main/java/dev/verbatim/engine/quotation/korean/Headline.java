package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.Quoted;
import org.jspecify.annotations.Nullable;

/** A headline that gives somebody's words beside the name, without a verb. */
final class Headline {

  private static final int LONGEST_HEADLINE = 120;

  private Headline() {}

  // 이서진 시장 "도서관 내년 개관"
  static boolean read(Scope scope, Paragraph paragraph) {
    Stretch words = scope.words;
    boolean whole =
        paragraph.span().length() <= LONGEST_HEADLINE
            && words.text().charAt(paragraph.span().end() - 1) != '.';
    int begin = headlineStart(scope);
    if (whole && words.isQuoted(scope.begin) && nameBehind(scope)) {
      return true;
    }
    boolean linked = Linker.of(words.word(scope.begin + 1)) != Linker.NONE;
    Quoted opening = words.get(scope.begin).quoted();
    if (whole && opening != null && !linked && isSaid(words, opening)) {
      scope.telling.addNobodys(Quote.Form.DIRECT, opening.inner());
    }
    int mark = begin;
    while (mark < words.size() && !words.isQuoted(mark)) {
      mark++;
    }
    if (!whole
        || mark == begin
        || mark >= words.size()
        || Linker.of(words.word(mark + 1)) != Linker.NONE) {
      return false;
    }
    int last = words.isPunctuation(mark - 1) ? mark - 2 : mark - 1;
    NounPhrase source =
        last < begin
            ? null
            : scope.phrases.headed(last, words.word(last), NounPhrase.Particle.OTHER);
    if (source == null && last == begin && Lexicon.isFullName(words.word(last), false)) {
      source = scope.phrases.unknown(last, words.word(last));
    }
    Quoted quoted = words.get(mark).quoted();
    if (source == null || quoted == null || source.first() != begin) {
      return false;
    }
    scope.telling.find(
        Quote.Form.DIRECT, quoted.inner(), null, source.mention(), null, Rule.HEADLINE_SOURCE, 1);
    return true;
  }

  // "월급보다 의미"…공무원 그만두고: words over a report, of nobody whom they name
  private static boolean isSaid(Stretch words, Quoted quoted) {
    return Wording.countWords(words.text(), quoted) > 1
        && !Wording.isSingle(words.text(), quoted)
        && !words.is(1, ":");
  }

  // "관객이 저를 살렸어요" 뮤지컬 배우 최정아
  private static boolean nameBehind(Scope scope) {
    Stretch words = scope.words;
    Quoted quoted = words.get(scope.begin).quoted();
    NounPhrase source = nameAtEnd(scope);
    if (quoted == null || source == null || Wording.countWords(words.text(), quoted) <= 2) {
      return false;
    }
    for (int at = scope.begin + 1; at < source.first(); at++) {
      if (!words.isWord(at) || Lexicon.endsPhrase(words.word(at))) {
        return false;
      }
    }
    scope.telling.find(
        Quote.Form.DIRECT, quoted.inner(), null, source.mention(), null, Rule.HEADLINE_SOURCE, 1);
    return true;
  }

  private static @Nullable NounPhrase nameAtEnd(Scope scope) {
    Stretch words = scope.words;
    int last = words.size() - 1;
    if (last <= scope.begin || !words.isWord(last)) {
      return null;
    }
    NounPhrase source = scope.phrases.headed(last, words.word(last), NounPhrase.Particle.OTHER);
    return source != null && source.mention().kind() == Mention.Kind.NAME ? source : null;
  }

  // 16:40 백악관 대변인 "…"; '결승골' 손흥민 "…"
  private static int headlineStart(Scope scope) {
    Stretch words = scope.words;
    int at = scope.begin;
    boolean stamp = words.isNumber(at) && words.word(at).indexOf(':') > 0;
    Quoted nick = words.isQuoted(at) ? words.get(at).quoted() : null;
    boolean term =
        nick != null
            && Wording.countWords(words.text(), nick) <= 2
            && Linker.of(words.word(at + 1)) == Linker.NONE;
    return stamp || term ? at + 1 : at;
  }
}
