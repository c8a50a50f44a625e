package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Quoted;
import org.jspecify.annotations.Nullable;

/** Finds whoever speaks without a name: the people of an office, or somebody of an unknown noun. */
final class Unnamed {

  private Unnamed() {}

  /** "заверили там", "[в] ведомстве": where people of an office speak, without the preposition. */
  static @Nullable NounPhrase office(Stretch words, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      if (word.equals("там") && !words.isWord(at + 1) && at == from) {
        Mention mention =
            new Mention(
                Mention.Kind.NAMELESS, words.span(at, at + 1), null, null, null, true, false);
        return new NounPhrase(mention, at, at + 1);
      }
      if (!word.equals("в") && !word.equals("во") && !word.equals("на")) {
        continue;
      }
      Quoted name = words.isQuoted(at + 1) ? words.get(at + 1).quoted() : null;
      if (name != null && Quotedness.of(words, at + 1) == Quotedness.NAME) {
        Mention mention =
            new Mention(
                Mention.Kind.ORGANIZATION, name.outer(), name.inner(), null, null, false, false);
        return new NounPhrase(mention, at + 1, at + 2);
      }
      NounPhrase found = NounPhrases.at(words, at + 1, Case.PREPOSITIONAL, Agreement.ANY);
      if (found != null && found.end() <= to && isBody(found)) {
        return found;
      }
      if (words.isCapitalised(at + 1) && isCapital(words.word(at + 1))) {
        Mention mention =
            new Mention(
                Mention.Kind.NAMELESS, words.span(at + 1, at + 2), null, null, null, true, false);
        return new NounPhrase(mention, at + 1, at + 2);
      }
    }
    return null;
  }

  // "в Тегеране заявили": who speaks for a country
  private static boolean isCapital(String word) {
    return Declension.nominatives(word, Case.PREPOSITIONAL).stream()
        .anyMatch(name -> Names.isPlace(name, Case.NOMINATIVE));
  }

  private static boolean isBody(NounPhrase phrase) {
    return phrase.mention().kind() == Mention.Kind.ORGANIZATION
        || (phrase.mention().kind() == Mention.Kind.NAMELESS && phrase.mention().gender() == null);
  }

  /** Somebody whose noun no vocabulary has: "сказал погорелец". */
  static @Nullable NounPhrase unknown(Stretch words, Cue cue, int to) {
    int at = cue.end();
    if (at >= to || !words.isWord(at) || words.isCapitalised(at)) {
      return null;
    }
    String word = words.word(at);
    if (Words.isAdverb(word)
        || Words.isPreposition(word)
        || word.length() < 4
        || Words.isInfinitive(word)
        || Verbs.of(word) != null
        || Words.endsIn(word, "ам", "ям", "ому", "ему", "у", "ю", "ом", "ем", "о", "ов", "ей")
        || !agrees(word, cue.verb().agreement())) {
      return null;
    }
    int end = at + 1;
    while (end < to
        && words.isWord(end)
        && !Words.isAdverb(words.word(end))
        && !Words.isPreposition(words.word(end))
        && Words.endsIn(words.word(end), "а", "я", "ы", "и", "ов", "ого", "ой")) {
      end++;
    }
    Mention mention =
        new Mention(Mention.Kind.NAMELESS, words.span(at, end), null, null, null, false, true);
    NounPhrase somebody = new NounPhrase(mention, at, end);
    NounPhrase named = Apposition.behind(words, somebody);
    return named == null ? somebody : named;
  }

  private static boolean agrees(String word, Agreement verb) {
    return switch (verb) {
      case MASCULINE -> !Words.endsIn(word, "ы", "и", "е", "ая");
      case FEMININE -> Words.endsIn(word, "а", "я", "ь", "ая");
      case PLURAL -> Words.endsIn(word, "ы", "и", "а", "я", "ые", "ие");
      case NEUTER -> false;
      case SINGULAR, ANY -> !Words.endsIn(word, "ы", "и", "е");
    };
  }
}
