package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** The words behind a noun that belong to it. */
final class Complements {

  /** More words than this are no noun phrase. */
  private static final int LONGEST = 24;

  /** Between a preposition and the name that ends the phrase stand fewer words. */
  private static final int NAME_WITHIN = 10;

  private static final Set<String> LINKS =
      Set.of("в", "во", "по", "при", "из", "на", "к", "с", "от", "у", "за", "ко");

  /** Of these, the ones that tell where somebody works: "источник в правительстве". */
  private static final Set<String> PLACES = Set.of("в", "во", "по", "при", "из");

  private static final Set<String> ZERO_GENITIVES = Vocabulary.words("ru", "zero-genitives");

  private final Stretch words;
  private final Case form;
  private final Agreement verb;

  Complements(Stretch words, Case form, Agreement verb) {
    this.words = words;
    this.form = form;
    this.verb = verb;
  }

  /**
   * How far a noun's complements go: "министр здравоохранения области", "источник в правительстве".
   *
   * @param toName a name may follow, so that also what could be told apart no longer is in
   */
  int end(int from, boolean toName) {
    int at = from;
    while (at < words.size() && at - from < LONGEST && belongs(at, from, toName)) {
      at++;
    }
    return at;
  }

  private boolean belongs(int at, int from, boolean toName) {
    if (words.isQuoted(at)) {
      boolean hearer = at == from && isDative(at);
      return !hearer && (at == from || toName || words.isWord(at - 1));
    }
    if (words.isWord(at) || words.isNumber(at)) {
      return mayContinue(at, toName);
    }
    if (words.is(at, "№")) {
      return words.isNumber(at + 1);
    }
    boolean initial = words.isCapitalised(at - 1) && words.get(at - 1).text().length() == 1;
    return words.is(at, ".") && initial;
  }

  // пояснил эксперт «Газете.Ru», рассказала она «Ведомостям»: who hears it
  private boolean isDative(int at) {
    Quoted quoted = words.get(at).quoted();
    String name = quoted == null ? "" : words.text().slice(quoted.inner());
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    String first = Words.plain(name.substring(0, end).toLowerCase(Locale.ROOT));
    return Words.endsIn(first, "е", "у", "ам", "ям");
  }

  private boolean mayContinue(int at, boolean toName) {
    String word = words.word(at);
    if (LINKS.contains(word)) {
      return linksComplement(at, toName);
    }
    if (word.equals("и")) {
      return toName
          && words.isWord(at + 1)
          && !words.isCapitalised(at + 1)
          && Verbs.of(words.word(at + 1)) == null
          && nameFollows(at + 1);
    }
    boolean name = words.isCapitalised(at) && Names.isAsianSurname(word);
    if (!name && (Words.isAdverb(word) || Words.isPreposition(word) || Verbs.of(word) != null)) {
      return false;
    }
    if (words.isCapitalised(at)) {
      return toName
          || isGenitiveName(at)
          || words.isCapitalised(at - 1)
          || LINKS.contains(words.word(at - 1));
    }
    if (words.isNumber(at)) {
      return words.is(at - 1, "№");
    }
    if (LINKS.contains(words.word(at - 1))) {
      return true;
    }
    return isGenitiveLike(at, word);
  }

  private boolean isGenitiveName(int at) {
    String word = words.word(at);
    String exact = words.get(at).text();
    return Names.isPlace(word, Case.GENITIVE)
        || Nouns.isAcronym(exact)
        || Nouns.isShortenedOffice(exact)
        || Words.endsIn(word, "а", "я", "ы", "и", "ого", "ой", "ов");
  }

  private boolean isGenitiveLike(int at, String word) {
    if (Words.endsIn(word, "ам", "ям", "ами", "ями", "ому", "ему", "ую", "юю")) {
      return LINKS.contains(words.word(at - 1)) || LINKS.contains(words.word(at - 2));
    }
    // цитирует специалиста | пресс-служба: her genitive would end otherwise
    Noun noun = Words.endsIn(word, "а", "я") ? Nouns.find(word, Case.NOMINATIVE) : null;
    if (noun != null && noun.kind() == Noun.Kind.ORGANIZATION && noun.sex() == Noun.Sex.FEMININE) {
      return false;
    }
    if (Words.isAdjective(words.word(at - 1), Case.GENITIVE)) {
      return true;
    }
    if (LINKS.contains(words.word(at - 2))) {
      return Words.endsIn(
          word, "а", "я", "ы", "и", "ого", "его", "ой", "ей", "ов", "ев", "их", "ых", "ах", "ях",
          "е", "у", "ам", "ям");
    }
    return ZERO_GENITIVES.contains(word)
        || Words.endsIn(
            word, "а", "я", "ы", "и", "ого", "его", "ой", "ей", "ов", "ев", "их", "ых", "ций",
            "аний", "ений", "рий", "тий", "вий");
  }

  // "источник в правительстве", not "источник в среду"
  private boolean linksComplement(int at, boolean toName) {
    if (toName && nameFollows(at + 1)) {
      return true;
    }
    boolean place =
        words.isWord(at + 1)
            && !Words.isCircumstance(words.word(at + 1))
            && !Words.isAdverb(words.word(at + 1));
    return place
        && PLACES.contains(words.word(at))
        && !Words.endsIn(words.word(at + 1), "ую", "юю")
        && !isTime(at + 1);
  }

  private boolean isTime(int at) {
    return words.isNumber(at)
        || Words.isCircumstance(words.word(at))
        || Words.isCircumstance(words.word(at + 1));
  }

  // A capitalised word follows before any punctuation or verb
  private boolean nameFollows(int from) {
    for (int at = from; at < words.size() && at - from < NAME_WITHIN; at++) {
      if (words.is(at, "№") && words.isNumber(at + 1)) {
        at++;
        continue;
      }
      if (words.isCapitalised(at) && at > from) {
        return NameRun.in(words, at, NameRun.endOfRun(words, at), form, verb, true) != null;
      }
      if (!words.isWord(at)
          || Words.isCircumstance(words.word(at))
          || Verbs.of(words.word(at)) != null) {
        return false;
      }
    }
    return false;
  }
}
