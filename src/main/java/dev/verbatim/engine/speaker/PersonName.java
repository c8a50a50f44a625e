package dev.verbatim.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    List<String> words = SPACES.splitAsStream(full).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return full;
    }
    if (words.size() == 1 && order == Order.FAMILY_FIRST && script(full).equals("Hang")) {
      return koreanFamily(words.get(0));
    }
    return order == Order.FAMILY_FIRST ? words.get(0) : words.get(words.size() - 1);
  }

  private static String koreanFamily(String full) {
    if (full.length() < 2 || full.length() > LONGEST_KOREAN_NAME) {
      return full;
    }
    boolean two = full.length() > 2 && TWO_SYLLABLES.contains(full.substring(0, 2));
    return full.substring(0, two ? 2 : 1);
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
