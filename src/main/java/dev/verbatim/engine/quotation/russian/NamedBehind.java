package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import org.jspecify.annotations.Nullable;

/** Whoever stands behind a quotation without a verb: «Мы готовы», — Песков. */
final class NamedBehind {

  /** No source that ends a sentence has more words. */
  private static final int LONGEST_SOURCE = 10;

  private NamedBehind() {}

  /**
   * «Мы не казино»: глава ЦБ о криптовалютах; the index behind the source, -1 where none stands.
   */
  static int colon(SentenceScope scope, Quoted quoted, int from) {
    NounPhrase source = NounPhrases.at(scope.words, from, Case.NOMINATIVE, Agreement.ANY);
    if (source == null || source.mention().plural()) {
      return -1;
    }
    find(scope, quoted, source);
    return source.end();
  }

  /**
   * «Мы готовы», — Песков; the index behind the source, -1 where none stands or more follows it.
   *
   * @param end of the words behind the quotation
   */
  static int dash(SentenceScope scope, Quoted quoted, int from, int end) {
    Stretch words = scope.words;
    NounPhrase source = NounPhrases.at(words, from, Case.NOMINATIVE, Agreement.ANY);
    if (source == null && Words.isVerbLike(words.word(from))) {
      source = NounPhrases.at(words, from + 1, Case.NOMINATIVE, Agreement.ANY);
    }
    boolean stands = source != null && (source.end() >= end || isApposed(words, source, end));
    if (source == null || !stands || (source.first() == from && source.mention().name() == null)) {
      return -1;
    }
    find(scope, quoted, source);
    return end;
  }

  // «Мы готовы», — Анна Ракова, вице-мэр
  private static boolean isApposed(Stretch words, NounPhrase source, int end) {
    @Nullable NounPhrase told =
        words.isComma(source.end())
            ? NounPhrases.at(words, source.end() + 1, Case.NOMINATIVE, Agreement.ANY)
            : null;
    return source.mention().name() != null && told != null && told.isPerson() && told.end() >= end;
  }

  /** Пожилым носить маски и дальше, — оперштаб: reads the whole sentence if it ends so. */
  static void report(SentenceScope scope) {
    Stretch words = scope.words;
    int end = words.endOfWords();
    for (int at = Math.max(scope.begin + 2, end - LONGEST_SOURCE); at < end; at++) {
      if (!words.isDash(at) || !words.isComma(at - 1)) {
        continue;
      }
      NounPhrase source = NounPhrases.at(words, at + 1, Case.NOMINATIVE, Agreement.ANY);
      boolean told = source != null && source.mention().kind() != Mention.Kind.PRONOUN;
      if (source != null && told && source.end() >= end && !words.isQuoted(at - 2)) {
        scope.report(
            scope.contentStart(),
            at - 1,
            null,
            new Source(source.mention(), source.end(), false),
            null,
            Rule.SOURCE_AFTER_DASH);
      }
      return;
    }
  }

  private static void find(SentenceScope scope, Quoted quoted, NounPhrase source) {
    scope.quote(
        Quote.Form.DIRECT, quoted.inner(), null, source.mention(), null, Rule.SOURCE_AFTER_DASH, 1);
  }
}
