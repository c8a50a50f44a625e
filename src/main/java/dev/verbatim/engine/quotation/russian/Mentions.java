package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the people that a sentence names, whether they speak or not. */
final class Mentions {

  private Mentions() {}

  static List<Mention> in(Stretch words) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NounPhrase person = person(words, at);
      if (person != null) {
        found.add(person.mention());
      }
      at = person == null ? at + 1 : Math.max(person.end(), at + 1);
    }
    return found;
  }

  private static @Nullable NounPhrase person(Stretch words, int at) {
    if (!words.isWord(at)) {
      return null;
    }
    for (Case form : Case.values()) {
      boolean mayOpen = words.isCapitalised(at) || Nouns.find(words.word(at), form) != null;
      NounPhrase phrase = mayOpen ? NounPhrases.at(words, at, form, Agreement.ANY) : null;
      if (phrase != null && isCertain(words, phrase, form)) {
        return phrase;
      }
    }
    return null;
  }

  // A surname alone is certain by its ending, in the nominative
  private static boolean isCertain(Stretch words, NounPhrase phrase, Case form) {
    if (phrase.mention().kind() != Mention.Kind.NAME) {
      return false;
    }
    if (phrase.mention().role() != null || phrase.end() - phrase.first() > 1) {
      return true;
    }
    String word = words.word(phrase.first());
    boolean genitive =
        Words.endsIn(word, "ова", "ева", "ина", "ына") && words.isWord(phrase.first() - 1);
    boolean opens = phrase.first() == 0 || words.isPunctuation(phrase.first() - 1);
    if (opens && !words.capitals().contains(word) && Verbs.of(words.word(phrase.end())) == null) {
      return false;
    }
    return form == Case.NOMINATIVE && !genitive && Names.looksLikeSurname(word);
  }
}
