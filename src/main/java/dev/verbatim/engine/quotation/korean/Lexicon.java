package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** What kind of word a word without its particle is. */
final class Lexicon {

  private static final Suffixes TITLES = Suffixes.of("person-titles");
  private static final Set<String> OCCUPATIONS = Vocabulary.words("ko", "occupations");
  private static final Suffixes NAMELESS = Suffixes.of("nameless-sources");
  private static final Set<String> ORGANIZATIONS = Vocabulary.words("ko", "organization-names");
  private static final Set<String> GENERIC = Vocabulary.words("ko", "generic-bodies");
  private static final Suffixes ENDINGS = Suffixes.of("organization-endings");
  private static final Set<String> SURNAMES = Vocabulary.words("ko", "surnames");
  private static final Set<String> COUNTRIES = Vocabulary.words("ko", "countries");
  private static final Set<String> MODIFIERS = Vocabulary.words("ko", "noun-modifiers");
  private static final Set<String> DEPARTMENTS = Vocabulary.words("ko", "department-words");
  private static final Set<String> NOT_NAMES = Vocabulary.words("ko", "not-names");
  private static final Set<String> FOREIGN = Vocabulary.words("ko", "foreign-given-names");
  private static final Set<String> TIMES = Vocabulary.words("ko", "time-words");
  private static final Suffixes ADNOMINALS = Suffixes.of("adnominal-endings");
  private static final Set<String> ADNOMINAL_STEMS = Vocabulary.words("ko", "adnominal-stems");
  private static final Set<String> FUNCTION_WORDS = Vocabulary.words("ko", "function-words");
  private static final Suffixes POSTPOSITIONS = Suffixes.of("postpositions");

  /** Titles that are also words of another meaning: they need a name in front. */
  private static final Set<String> AMBIGUOUS_TITLES =
      Set.of("군", "양", "님", "옹", "씨", "주장", "대리", "원수");

  private static final Set<String> COMMON_ADNOMINALS =
      Set.of("하는", "되는", "있는", "없는", "하던", "된", "있던");

  private Lexicon() {}

  /** The length of the longest title that the word ends in; 0 for none. */
  static int titleLength(String word) {
    return TITLES.lengthIn(word);
  }

  static boolean isAmbiguousTitle(String title) {
    return AMBIGUOUS_TITLES.contains(title);
  }

  static boolean isOccupation(String word) {
    return OCCUPATIONS.contains(word);
  }

  static boolean isNameless(String word) {
    String singular =
        word.length() > 2 && word.endsWith("들") ? word.substring(0, word.length() - 1) : word;
    int length = NAMELESS.lengthIn(singular);
    return length == singular.length()
        || length >= 3
        || (length == 2 && singular.length() >= 4 && !isOrganization(word));
  }

  static boolean isGenericBody(String word) {
    return GENERIC.contains(word);
  }

  static boolean isOrganization(String word) {
    if (isLatinAcronym(word)) {
      return true;
    }
    if (ORGANIZATIONS.contains(word)) {
      return true;
    }
    int length = ENDINGS.lengthIn(word);
    return length >= 2
        ? word.length() > length || length > 2
        : length == 1 && word.length() >= 3 && !isFullName(word, true);
  }

  // BBC, CNN
  private static boolean isLatinAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
        return false;
      }
    }
    return word.length() >= 2;
  }

  static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }

  static boolean isModifier(String word) {
    return MODIFIERS.contains(word) || DEPARTMENTS.contains(word);
  }

  /** 위르겐, 도널드. */
  static boolean isForeignGiven(String word) {
    return FOREIGN.contains(word);
  }

  static boolean isTime(String word) {
    return TIMES.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** Family name and given name in one word: 김정은, 남궁석. */
  static boolean isFullName(String word, boolean anyEnding) {
    int length = word.length();
    if (length < 3
        || length > 4
        || !Hangul.isHangul(word)
        || NOT_NAMES.contains(word)
        || FOREIGN.contains(word)) {
      return false;
    }
    boolean plain = length == 3 && SURNAMES.contains(word.substring(0, 1));
    boolean two = SURNAMES.contains(word.substring(0, 2));
    return (plain || two) && (anyEnding || !isNounLike(word));
  }

  // 국방부, 주민들: endings that no given name has
  private static boolean isNounLike(String word) {
    return word.endsWith("부")
        || word.endsWith("들")
        || word.endsWith("당")
        || word.endsWith("청")
        || word.endsWith("위")
        || word.endsWith("측")
        || word.endsWith("처")
        || ADNOMINAL_STEMS.contains(word.substring(0, word.length() - 1))
        || COUNTRIES.contains(word)
        || ORGANIZATIONS.contains(word)
        || OCCUPATIONS.contains(word)
        || NAMELESS.contains(word)
        || TITLES.contains(word)
        || TIMES.contains(word)
        || MODIFIERS.contains(word)
        || DEPARTMENTS.contains(word);
  }

  /** A verb in front of a noun: 맡은, 방문한. */
  static boolean isAdnominal(String word) {
    int adnominal = ADNOMINALS.lengthIn(word);
    if (adnominal > 2
        || (adnominal > 0
            && (adnominal == word.length()
                || COMMON_ADNOMINALS.contains(word.substring(word.length() - adnominal))))) {
      return !isFullName(word, false);
    }
    boolean han = word.length() > 1 && (word.endsWith("한") || word.endsWith("할"));
    return han
        && (ADNOMINAL_STEMS.contains(word.substring(0, word.length() - 1))
            || Verbs.isAdnominal(word));
  }

  /** A particle or ending shows that the word ends its own phrase: 회담에서, 공장을. */
  static boolean endsPhrase(String word) {
    return word.length() > 1 && POSTPOSITIONS.endsIn(word);
  }
}
