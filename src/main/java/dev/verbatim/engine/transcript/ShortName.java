package dev.verbatim.engine.transcript;

import dev.verbatim.engine.speaker.RussianName;
import java.util.List;

/**
 * A name taken apart, to compare one that is printed with initials or without the middle name with
 * the whole one: "И.Петров", "Петров И.И." and "Иван Иванович Петров".
 *
 * @param given folded words or letters
 * @param surname folded
 */
record ShortName(List<String> given, String surname) {

  /**
   * Takes a name apart; the surname is the last word, or the first where letters stand behind it.
   *
   * @param words folded, at least one
   */
  static ShortName of(List<String> words) {
    int last = words.size() - 1;
    boolean surnameFirst = last > 0 && isLetter(words.get(last)) && !isLetter(words.get(0));
    return surnameFirst
        ? new ShortName(words.subList(1, last + 1), words.get(0))
        : new ShortName(words.subList(0, last), words.get(last));
  }

  /** Whether both may be one person, one of them being the shorter form of the other. */
  boolean fits(ShortName other) {
    if (!surname.equals(other.surname) || given.isEmpty() || other.given.isEmpty()) {
      return false;
    }
    int both = Math.min(given.size(), other.given.size());
    for (int i = 0; i < both; i++) {
      if (!fits(given.get(i), other.given.get(i))) {
        return false;
      }
    }
    List<String> longer = given.size() > both ? given : other.given;
    return longer.subList(both, longer.size()).stream()
        .allMatch(middle -> isLetter(middle) || RussianName.isPatronymic(middle));
  }

  private static boolean fits(String one, String other) {
    return one.equals(other)
        || (isLetter(one) && other.startsWith(one))
        || (isLetter(other) && one.startsWith(other));
  }

  /** Whether it begins with more than an initial: "Иван Петров", "Adnan Z. Amin". */
  boolean isWhole() {
    return given.isEmpty() || !isLetter(given.get(0));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1;
  }
}
