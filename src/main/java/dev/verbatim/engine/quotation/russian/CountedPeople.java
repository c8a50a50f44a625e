package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People whom a text counts but does not name. */
final class CountedPeople {

  private static final Set<String> QUANTITIES = Vocabulary.words("ru", "quantities");

  private CountedPeople() {}

  /** "один из собеседников РБК", "одна из жительниц дома": somebody of many. */
  static @Nullable NounPhrase oneOf(Stretch words, int first, Case form, Agreement verb) {
    boolean masculine = words.word(first).equals("один");
    boolean one = masculine || words.word(first).equals("одна");
    if (!one || !words.word(first + 1).equals("из") || form != Case.NOMINATIVE) {
      return null;
    }
    if (masculine ? !verb.admitsMan() : !verb.admitsWoman()) {
      return null;
    }
    int end = Subjects.behindPreposition(words, first + 1, words.size());
    // один из авторов Артём Метелин: somebody with a name
    if (words.isCapitalised(end) && !Nouns.isAcronym(words.get(end).text())) {
      return null;
    }
    Mention.Gender gender = masculine ? null : Mention.Gender.FEMALE;
    Mention mention =
        new Mention(Mention.Kind.NAMELESS, words.span(first, end), null, null, gender, false, true);
    return new NounPhrase(mention, first, end);
  }

  // "два источника", "несколько собеседников"
  static @Nullable NounPhrase at(Stretch words, int first, Case form, Agreement verb) {
    boolean counted = QUANTITIES.contains(words.word(first)) && form == Case.NOMINATIVE;
    if (!counted || !(verb.admitsPlural() || verb == Agreement.NEUTER)) {
      return null;
    }
    int head = first + 1;
    while (head - first < 4 && Words.isAdjective(words.word(head), Case.GENITIVE)) {
      head++;
    }
    Noun noun = words.isCapitalised(head) ? null : Nouns.find(words.word(head), Case.GENITIVE);
    boolean people =
        noun != null && (noun.kind() == Noun.Kind.NAMELESS || noun.kind() == Noun.Kind.PERSON);
    if (!people) {
      return null;
    }
    int end = new Complements(words, form, verb).end(head + 1, false);
    Mention mention =
        new Mention(Mention.Kind.NAMELESS, words.span(first, end), null, null, null, true, true);
    return new NounPhrase(mention, first, end);
  }
}
