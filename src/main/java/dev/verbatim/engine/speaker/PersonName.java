package dev.verbatim.engine.speaker;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grammar of people's names: which part is the family name. */
public final class PersonName {

  /** Where the family name stands in a romanised or cyrillised name. */
  public enum Order {
    GIVEN_FIRST,
    FAMILY_FIRST
  }

  /** Korean family names of two syllables; all others have one. */
  private static final Set<String> TWO_SYLLABLES =
      Set.of("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방");

  private static final int LONGEST_KOREAN_NAME = 4;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  /** A given name of two syllables as Korean is romanised: "Jong-un". */
  private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private static final Set<String> SUFFIXES = keys("en", "name-suffixes");
  private static final Set<String> ASIAN_SURNAMES = keys("ru", "asian-surnames");

  private PersonName() {}

  /**
   * A spelling as the directory's files write it. The family name is found by the order; where that
   * would be wrong it is marked by slashes, as in "Ursula /von der Leyen/". Empty where the slashes
   * do not make a pair.
   */
  static Optional<Speaker.Name> read(String marked, String language, Order order) {
    int first = marked.indexOf('/');
    if (first < 0) {
      String family = family(marked, order);
      return Optional.of(new Speaker.Name(marked, family, language, script(family)));
    }
    int second = marked.indexOf('/', first + 1);
    if (second < first + 2 || marked.indexOf('/', second + 1) >= 0) {
      return Optional.empty();
    }
    String full = marked.replace("/", "");
    String family = marked.substring(first + 1, second);
    return Optional.of(new Speaker.Name(full, family, language, script(family)));
  }

  /** A name without a family part: an organisation's. */
  static Speaker.Name whole(String full, String language) {
    return new Speaker.Name(full, null, language, script(full));
  }

  /**
   * The family name: the last word, or in an order with the family first the first one, or the
   * first syllable of a Korean name in Hangul ("김정은" gives "김"). A single word is its own family
   * name.
   */
  public static String family(String full, Order order) {
    List<String> words = words(full);
    if (words.isEmpty()) {
      return full;
    }
    if (words.size() == 1 && order == Order.FAMILY_FIRST && script(full).equals("Hang")) {
      return koreanFamily(words.get(0));
    }
    return order == Order.FAMILY_FIRST ? words.get(0) : words.get(words.size() - 1);
  }

  /**
   * The family name in a spelling whose order nobody has told: "Irina Testova", "Тестова Ирина
   * Ивановна", "Kim Yo-jong" and "Ursula von der Leyen" give "Testova", "Тестова", "Kim" and "von
   * der Leyen". Empty where no word is left beside a suffix ("Jr.").
   */
  public static Optional<String> family(String full) {
    List<String> words = words(full);
    while (!words.isEmpty() && SUFFIXES.contains(NameKey.of(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isFamilyFirst(words) ? familyInFront(words) : familyAtEnd(words));
  }

  private static List<String> words(String full) {
    return SPACES
        .splitAsStream(full)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean isFamilyFirst(List<String> words) {
    String last = words.get(words.size() - 1);
    return switch (script(words.get(0))) {
      case "Hang" -> words.size() == 1;
      case "Cyrl" -> words.size() > 1 && (isAsian(words.get(0)) || endsInPatronymic(words));
      default -> words.size() > 1 && SYLLABLES.matcher(last).matches();
    };
  }

  private static boolean isAsian(String word) {
    return ASIAN_SURNAMES.contains(NameKey.of(word));
  }

  // Тестова Ирина Ивановна
  private static boolean endsInPatronymic(List<String> words) {
    return words.size() == 3 && RussianName.isPatronymic(words.get(2));
  }

  private static String familyInFront(List<String> words) {
    return family(words.get(0), Order.FAMILY_FIRST);
  }

  // Words in lower case before the last belong to it: "von der Leyen", "bin Salman".
  private static String familyAtEnd(List<String> words) {
    int from = words.size() - 1;
    while (from > 1 && Character.isLowerCase(words.get(from - 1).codePointAt(0))) {
      from--;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  private static String koreanFamily(String full) {
    if (full.length() < 2 || full.length() > LONGEST_KOREAN_NAME) {
      return full;
    }
    boolean two = full.length() > 2 && TWO_SYLLABLES.contains(full.substring(0, 2));
    return full.substring(0, two ? 2 : 1);
  }

  private static Set<String> keys(String language, String kind) {
    return Vocabulary.words(language, kind).stream()
        .map(NameKey::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ISO 15924 code of the script of the first letter; initials may be in another script. */
  static String script(String text) {
    for (int i = 0; i < text.length(); i++) {
      @Nullable String script = scriptOf(text.charAt(i));
      if (script != null) {
        return script;
      }
    }
    return "Zyyy";
  }

  private static @Nullable String scriptOf(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> "Latn";
      case CYRILLIC -> "Cyrl";
      case HANGUL -> "Hang";
      case HAN -> "Hani";
      default -> null;
    };
  }
}
