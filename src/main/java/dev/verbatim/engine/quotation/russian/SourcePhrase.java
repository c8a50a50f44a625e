package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "По словам Дмитрия Корнеева", "по его мнению", "согласно докладу".
 *
 * @param cueFirst index of the first of the words that report: "По словам"; the noun alone where
 *     the source stands before it
 * @param cueEnd index behind them
 * @param end index behind the whole
 */
record SourcePhrase(int first, int cueFirst, int cueEnd, int end, Mention source) {

  private static final Set<String> NOUNS = Vocabulary.words("ru", "source-nouns");
  private static final Set<List<String>> PHRASES =
      Vocabulary.words("ru", "source-phrases").stream()
          .map(phrase -> List.of(phrase.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OPENERS =
      PHRASES.stream().map(phrase -> phrase.get(0)).collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 3;
  private static final Set<String> POSSESSIVES = Set.of("его", "ее", "их");

  static @Nullable SourcePhrase at(Stretch words, int at) {
    if (!words.isWord(at)) {
      return null;
    }
    SourcePhrase possessive = possessive(words, at);
    if (possessive != null) {
      return possessive;
    }
    if (!OPENERS.contains(words.word(at))) {
      return null;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (isPhrase(words, at, length)) {
        return named(words, at, at + length);
      }
    }
    return null;
  }

  // "по его словам": the source stands inside
  private static @Nullable SourcePhrase possessive(Stretch words, int at) {
    boolean opens = words.word(at).equals("по") || words.word(at).equals("на");
    String owner = words.word(at + 1);
    boolean view = words.word(at).equals("на") && words.word(at + 2).equals("взгляд");
    if (!opens || !POSSESSIVES.contains(owner) || !(NOUNS.contains(words.word(at + 2)) || view)) {
      return null;
    }
    Mention.Gender gender =
        switch (owner) {
          case "его" -> Mention.Gender.MALE;
          case "ее" -> Mention.Gender.FEMALE;
          default -> null;
        };
    Mention mention =
        new Mention(
            Mention.Kind.PRONOUN,
            words.span(at + 1, at + 2),
            null,
            null,
            gender,
            owner.equals("их"),
            false);
    return new SourcePhrase(at, at + 2, at + 3, at + 3, mention);
  }

  private static boolean isPhrase(Stretch words, int at, int length) {
    for (List<String> phrase : PHRASES) {
      if (phrase.size() == length && matches(words, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Stretch words, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.word(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  // "по данным Mash", "по информации Business Insider": in Latin letters
  private static @Nullable NounPhrase foreignBody(Stretch words, int from) {
    int end = from;
    while (words.isCapitalised(end) && words.get(end).text().charAt(0) <= 'Z') {
      end++;
    }
    if (end == from) {
      return null;
    }
    Span span = words.span(from, end);
    Mention body = new Mention(Mention.Kind.ORGANIZATION, span, span, null, null, false, false);
    return new NounPhrase(body, from, end);
  }

  private static @Nullable SourcePhrase named(Stretch words, int first, int cueEnd) {
    Case form =
        words.word(first).equals("согласно") && cueEnd == first + 1 ? Case.DATIVE : Case.GENITIVE;
    NounPhrase source = NounPhrases.at(words, cueEnd, form, Agreement.ANY);
    if (source == null && words.word(first + 1).equals("ссылкой")) {
      source = NounPhrases.at(words, cueEnd, Case.NOMINATIVE, Agreement.ANY);
    }
    source = source == null ? foreignBody(words, cueEnd) : source;
    return source == null
        ? null
        : new SourcePhrase(first, first, cueEnd, source.end(), source.mention());
  }
}
