package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The common nouns and organisations that can be sources, found in any case. */
final class Nouns {

  private static final Map<String, Noun> NOUNS = new HashMap<>();
  private static final Map<String, Noun.Sex> NAMES = new HashMap<>();
  private static final Set<String> PREFIXES = Vocabulary.words("ru", "organization-prefixes");
  private static final Set<String> CLASSIFIERS = Vocabulary.words("ru", "name-classifiers");

  /** "экс-президент", "вице-спикер" and the like are their second half with something in front. */
  private static final char HYPHEN = '-';

  private static final int LONGEST = 40;

  static {
    Vocabulary.values("ru", "document-nouns")
        .forEach((noun, sex) -> add(noun, Noun.Kind.DOCUMENT, sex));
    Vocabulary.values("ru", "organization-nouns")
        .forEach((noun, sex) -> add(noun, Noun.Kind.ORGANIZATION, sex));
    Vocabulary.values("ru", "person-roles")
        .forEach((noun, sex) -> add(noun, Noun.Kind.PERSON, sex));
    for (String noun : Vocabulary.words("ru", "nameless-sources")) {
      NOUNS.put(noun, new Noun(noun, Noun.Kind.NAMELESS, sexOf(noun)));
    }
    Vocabulary.values("ru", "organization-names")
        .forEach((name, sex) -> NAMES.put(Words.plain(name.toLowerCase(Locale.ROOT)), sex(sex)));
  }

  /**
   * The first letters of all nouns, which no case changes: most words are told from them at once.
   */
  private static final Set<String> BEGINNINGS =
      NOUNS.keySet().stream().map(Nouns::beginning).collect(Collectors.toUnmodifiableSet());

  private Nouns() {}

  // Of a short noun the third letter may be its ending already
  private static String beginning(String noun) {
    return noun.substring(0, Math.min(noun.length(), noun.length() > 3 ? 3 : 2));
  }

  private static boolean mayBeNoun(String word) {
    int length = word.length();
    return (length > 2 && BEGINNINGS.contains(word.substring(0, 3)))
        || (length > 1 && length < 7 && BEGINNINGS.contains(word.substring(0, 2)));
  }

  /** The noun that the word is a form of in that case. */
  static @Nullable Noun find(String word, Case form) {
    int hyphen = word.indexOf(HYPHEN);
    Noun whole = simple(word, form);
    if (whole != null || hyphen <= 0) {
      return whole;
    }
    Noun second = simple(word.substring(hyphen + 1), form);
    return second != null ? second : simple(word.substring(0, hyphen), form);
  }

  private static @Nullable Noun simple(String word, Case form) {
    if (word.length() > LONGEST || !mayBeNoun(word)) {
      return null;
    }
    for (String nominative : Declension.nominatives(word, form)) {
      Noun noun = NOUNS.get(nominative);
      if (noun != null && (form == Case.NOMINATIVE || !nominative.equals(word) || isRigid(word))) {
        return noun;
      }
    }
    return form == Case.NOMINATIVE ? several(word) : null;
  }

  // болельщики, активистки: several people, nobody by name
  private static @Nullable Noun several(String word) {
    if (!Words.endsIn(word, "ы", "и")) {
      return null;
    }
    String stem = word.substring(0, word.length() - 1);
    for (String ending : new String[] {"", "а", "ь", "й"}) {
      Noun one = NOUNS.get(stem + ending);
      boolean person =
          one != null && (one.kind() == Noun.Kind.PERSON || one.kind() == Noun.Kind.NAMELESS);
      if (person) {
        return new Noun(word, Noun.Kind.NAMELESS, Noun.Sex.PLURAL);
      }
    }
    return null;
  }

  /** The gender of an organisation's own name that the words are a form of. */
  static Noun.@Nullable Sex organization(String words, Case form) {
    for (String nominative : Declension.nominatives(words, form)) {
      Noun.Sex sex = NAMES.get(nominative);
      if (sex != null) {
        return sex;
      }
    }
    return null;
  }

  // Capitals only: МЧС, ТАСС, ФСБ
  static boolean isAcronym(String exact) {
    if (exact.length() < 2 || exact.length() > 8) {
      return false;
    }
    for (int i = 0; i < exact.length(); i++) {
      if (!Character.isUpperCase(exact.charAt(i)) && !Character.isDigit(exact.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // An office's name shortened: Минздрав, Росстат
  static boolean isShortenedOffice(String exact) {
    for (String prefix : PREFIXES) {
      if (exact.startsWith(prefix)
          && exact.length() > prefix.length() + 3
          && Character.isLowerCase(exact.charAt(prefix.length()))
          && isOfficeTail(exact.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Words in marks behind this one are a name: газета «Известия». */
  static boolean isClassifier(String word) {
    if (CLASSIFIERS.contains(word)) {
      return true;
    }
    for (int cut = 1; cut <= 3 && word.length() - cut >= 2; cut++) {
      if (CLASSIFIERS.contains(word.substring(0, word.length() - cut) + "*")) {
        return true;
      }
    }
    return CLASSIFIERS.contains(word + "*");
  }

  private static final Set<String> OFFICE_TAILS = Vocabulary.words("ru", "office-stems");

  private static boolean isOfficeTail(String tail) {
    for (String stem : OFFICE_TAILS) {
      if (tail.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRigid(String word) {
    return word.equals("сми") || word.equals("ио") || word.equals("визави");
  }

  private static Noun.Sex sexOf(String noun) {
    Noun known = NOUNS.get(noun);
    return known == null ? guess(noun) : known.sex();
  }

  private static Noun.Sex guess(String noun) {
    return noun.endsWith("а") ? Noun.Sex.FEMININE : Noun.Sex.MASCULINE;
  }

  private static void add(String noun, Noun.Kind kind, String sex) {
    String plain = Words.plain(noun.toLowerCase(Locale.ROOT));
    NOUNS.put(plain, new Noun(plain, kind, sex(sex)));
  }

  private static Noun.Sex sex(String letter) {
    return switch (letter) {
      case "f" -> Noun.Sex.FEMININE;
      case "n" -> Noun.Sex.NEUTER;
      case "p" -> Noun.Sex.PLURAL;
      case "c" -> Noun.Sex.COMMON;
      default -> Noun.Sex.MASCULINE;
    };
  }
}
