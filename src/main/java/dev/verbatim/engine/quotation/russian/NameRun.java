package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name found in a run of capitalised words, what stands before it in the run being a
 * country or office: "[МИД России] Нина Заречная".
 *
 * @param first index of its first token
 * @param end index behind its last token
 */
record NameRun(int first, int end, Mention.@Nullable Gender gender) {

  private static final int LONGEST = 8;
  private static final Set<String> KIN = Vocabulary.words("ru", "kinship-nouns");
  private static final Set<String> JOINTS = Vocabulary.words("ru", "name-joints");

  /**
   * The index behind the capitalised words and initials that begin at that place. Letters for a
   * body end it: "сказал Картаполов РБК".
   */
  static int endOfRun(Stretch words, int from) {
    int at = from;
    while (at < words.size() && at - from < LONGEST) {
      boolean hearer = at > from && Nouns.isAcronym(words.get(at).text());
      if (hearer) {
        break;
      }
      if (words.isCapitalised(at) || (at > from && isJoint(words, at))) {
        at++;
      } else if (words.is(at, ".") && isInitial(words, at - 1)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  // аль-Фалих, фон дер Ляйен
  private static boolean isJoint(Stretch words, int at) {
    String word = words.word(at);
    int hyphen = word.indexOf('-');
    boolean prefixed = hyphen > 0 && JOINTS.contains(word.substring(0, hyphen));
    boolean joins =
        JOINTS.contains(word)
            && (words.isCapitalised(at + 1) || JOINTS.contains(words.word(at + 1)));
    return prefixed || joins;
  }

  /** The name at the end of the run, empty where its last words can be no name in that case. */
  static @Nullable NameRun in(
      Stretch words, int from, int end, Case form, Agreement verb, boolean behindRole) {
    for (int first = from; first < end; first++) {
      NameRun found = startingAt(words, first, end, form, verb);
      if (found != null) {
        return found;
      }
    }
    if (isAdjectiveOfNoun(words, end - 1)) {
      return null;
    }
    return behindRole
        ? bySurname(words, from, end, form, verb)
        : bareName(words, from, end, form, verb);
  }

  // председатель [Государственных] дел, акционеры [Лысьвенского] завода, глава [Тверской] области
  private static boolean isAdjectiveOfNoun(Stretch words, int last) {
    String next = words.word(last + 1);
    return Words.endsIn(words.word(last), "ого", "его", "ых", "их", "ому", "ему", "ой", "ей")
        && words.isWord(last + 1)
        && !words.isCapitalised(last + 1)
        && !Words.isAdverb(next)
        && !Words.isPreposition(next)
        && Verbs.of(next) == null
        && (next.length() <= 3
            || Words.endsIn(next, "и", "ы") && Words.endsIn(words.word(last), "ой", "ей")
            || !Words.endsIn(words.word(last), "ой", "ей")
                && Words.endsIn(next, "а", "я", "ов", "ев", "ей", "й", "у", "ю", "ам", "ям", "ии"));
  }

  // What tells that a name begins: a given name, initials, a family name that stands in front
  private static @Nullable NameRun startingAt(
      Stretch words, int first, int end, Case form, Agreement verb) {
    if (isInitial(words, first) && words.is(first + 1, ".") && end - first >= 3) {
      return checked(words, first, end, form, verb, null);
    }
    String word = words.word(first);
    if (Names.given(word, form) != null && end - first >= 2) {
      return checked(words, first, end, form, verb, Names.genderOfGiven(word));
    }
    if (Names.isAsianSurname(word) && isAsian(words, first, end)) {
      return new NameRun(first, end, null);
    }
    return null;
  }

  // Ким Чен Ын, Си Цзиньпин: two or three words in which the family name leads
  private static boolean isAsian(Stretch words, int first, int end) {
    if (end - first < 2 || end - first > 3) {
      return false;
    }
    boolean given = Names.isGiven(words.word(first));
    return !given && (end - first == 3 || !Names.looksLikeSurname(words.word(end - 1)));
  }

  private static @Nullable NameRun checked(
      Stretch words,
      int first,
      int end,
      Case form,
      Agreement verb,
      Mention.@Nullable Gender gender) {
    String surname = words.word(end - 1);
    Mention.Gender told = gender != null ? gender : genderOf(verb);
    if (Names.isPatronymic(surname) || Names.mayBe(surname, form, told)) {
      return agrees(told, verb) ? new NameRun(first, end, told) : null;
    }
    return null;
  }

  // Behind an office: "[Финляндии] Юхани Лехто", "[Минфина] Силуанов", "президент Путин"
  private static @Nullable NameRun bySurname(
      Stretch words, int from, int end, Case form, Agreement verb) {
    int first = from;
    if (end - from > 1 && Words.isPreposition(words.word(from - 1))) {
      first++;
    }
    while (first < end && isComplement(words, first, end, form, verb)) {
      first++;
    }
    if (first == end || end - first > 3) {
      return null;
    }
    if (isOwnedBy(words, from, end, form)) {
      return new NameRun(end - 1, end, Names.genderOfGiven(words.word(end - 1)));
    }
    Mention.Gender gender = genderOf(verb);
    return Names.mayBe(words.word(end - 1), form, gender) ? new NameRun(first, end, gender) : null;
  }

  // жена [Зорина] Алёна: the husband's name in front of her own
  private static boolean isOwnedBy(Stretch words, int from, int end, Case form) {
    return end - from == 2
        && KIN.contains(words.word(from - 1))
        && Names.given(words.word(end - 1), form) != null
        && Words.endsIn(words.word(from), "а", "я", "ого", "ой", "ко", "их", "ых");
  }

  private static boolean isComplement(Stretch words, int at, int end, Case form, Agreement verb) {
    String exact = words.get(at).text();
    String word = words.word(at);
    if (Nouns.isAcronym(exact)
        || Nouns.isShortenedOffice(exact)
        || Names.isPlace(word, Case.GENITIVE)) {
      return true;
    }
    Noun noun = Nouns.find(word, Case.GENITIVE);
    boolean body = noun != null && noun.kind() == Noun.Kind.ORGANIZATION;
    if (body || Nouns.organization(word, Case.GENITIVE) != null) {
      return true;
    }
    boolean more = at + 1 < end;
    boolean genitive =
        Words.endsIn(word, "ии", "ы", "ого", "его", "ой", "ского") && word.length() > 4;
    return (more && genitive && form == Case.NOMINATIVE)
        || (more
            && form == Case.NOMINATIVE
            && verb == Agreement.MASCULINE
            && Words.endsIn(word, "а", "я"));
  }

  // Without an office: at most a given name and a surname, no place, no organisation
  private static @Nullable NameRun bareName(
      Stretch words, int from, int end, Case form, Agreement verb) {
    int length = end - from;
    if (length < 1 || length > 2 || !verb.admitsSingular()) {
      return null;
    }
    boolean declined =
        Names.isGiven(words.word(from)) && Names.given(words.word(from), form) == null;
    boolean plural = length == 2 && from == 0 && words.word(from).endsWith("ы");
    boolean opener =
        length == 2
            && from == 0
            && form != Case.NOMINATIVE
            && !Names.isGiven(words.word(from))
            && !words.capitals().contains(words.word(from));
    if (declined || plural || opener || (length == 1 && from == 0 && !isKnownName(words, from))) {
      return null;
    }
    for (int at = from; at < end; at++) {
      String exact = words.get(at).text();
      if (Nouns.isAcronym(exact)
          || Nouns.isShortenedOffice(exact)
          || Names.isPlace(words.word(at))
          || exact.length() < 2
          || Nouns.find(words.word(at), form) != null
          || Nouns.organization(words.word(at), form) != null
          || (Words.isAdverb(words.word(at)) && !Names.isAsianSurname(words.word(at)))
          || Words.isPreposition(words.word(at))
          || Verbs.of(words.word(at)) != null) {
        return null;
      }
    }
    Mention.Gender gender = genderOf(verb);
    return Names.mayBe(words.word(end - 1), form, gender)
            && (length == 1 || Names.mayBe(words.word(from), form, gender))
        ? new NameRun(from, end, gender)
        : null;
  }

  // At the start of a sentence every word has a capital
  private static boolean isKnownName(Stretch words, int at) {
    String word = words.word(at);
    return Names.looksLikeSurname(word) || Names.isGiven(word) || words.capitals().contains(word);
  }

  static Mention.@Nullable Gender genderOf(Agreement verb) {
    return switch (verb) {
      case MASCULINE -> Mention.Gender.MALE;
      case FEMININE -> Mention.Gender.FEMALE;
      case NEUTER, SINGULAR, PLURAL, ANY -> null;
    };
  }

  private static boolean agrees(Mention.@Nullable Gender gender, Agreement verb) {
    return gender == null
        ? verb.admitsSingular()
        : gender == Mention.Gender.MALE ? verb.admitsMan() : verb.admitsWoman();
  }

  private static boolean isInitial(Stretch words, int at) {
    return words.isCapitalised(at) && words.get(at).text().length() == 1;
  }
}
