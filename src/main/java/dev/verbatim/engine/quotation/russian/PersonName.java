package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as the text gives it, in whatever case, and what it is in the nominative.
 *
 * @param surnames every nominative that the surname's form allows, in lower case with е for ё
 * @param given in the nominative or as its initial, in the same form; null where the surname stands
 *     alone
 * @param nominative as it is to be shown; the form of the text where grammar does not tell
 */
record PersonName(
    Set<String> surnames,
    @Nullable String given,
    Mention.@Nullable Gender gender,
    String nominative,
    boolean full) {

  PersonName {
    surnames = Set.copyOf(surnames);
  }

  /**
   * @param subject the name stands in the nominative
   */
  static PersonName of(String exact, boolean subject, Mention.@Nullable Gender told) {
    List<String> parts = parts(exact);
    int count = parts.size();
    String last = plain(parts.get(count - 1));
    if (count >= 2 && isAsian(parts)) {
      return asian(parts, subject);
    }
    if (count == 1) {
      Case form = subject ? Case.NOMINATIVE : Case.GENITIVE;
      return new PersonName(
          surnames(last), null, told, Nominative.surname(parts.get(0), form, told), false);
    }
    String first = plain(parts.get(0));
    boolean initial = parts.get(0).length() <= 2;
    if (initial) {
      Case form = subject ? Case.NOMINATIVE : Case.GENITIVE;
      String shown = exact.substring(0, exact.lastIndexOf(parts.get(count - 1)));
      return new PersonName(
          surnames(last),
          first.substring(0, 1),
          told,
          shown + Nominative.surname(parts.get(count - 1), form, told),
          true);
    }
    return withGiven(parts, subject, told);
  }

  private static PersonName withGiven(
      List<String> parts, boolean subject, Mention.@Nullable Gender told) {
    String first = plain(parts.get(0));
    Case form = subject ? Case.NOMINATIVE : Nominative.caseOfGiven(first);
    Mention.Gender gender = told != null ? told : Names.genderOfGiven(first);
    String given = Names.given(first, form);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      shown.add(
          last
              ? Nominative.surname(parts.get(i), form, gender)
              : Nominative.given(parts.get(i), form));
    }
    String surname = plain(parts.get(parts.size() - 1));
    return new PersonName(
        surnames(surname), given == null ? first : given, gender, String.join(" ", shown), true);
  }

  private static PersonName asian(List<String> parts, boolean subject) {
    List<String> shown = new ArrayList<>(parts);
    int last = parts.size() - 1;
    if (!subject) {
      shown.set(last, Nominative.asian(parts.get(last)));
    }
    Set<String> surnames = Set.of(plain(parts.get(0)));
    String given = plain(String.join(" ", shown.subList(1, shown.size())));
    return new PersonName(surnames, given, null, String.join(" ", shown), true);
  }

  private static boolean isAsian(List<String> parts) {
    String first = plain(parts.get(0));
    return Names.isAsianSurname(first) && !Names.isGiven(first) && parts.size() <= 3;
  }

  /** Given name and patronymic without a surname: Ольга Николаевна. */
  boolean isFamiliar() {
    String[] words = nominative.split(" ", -1);
    return words.length == 2
        && Names.isPatronymic(plain(words[1]))
        && Names.isGiven(plain(words[0]));
  }

  // Ольга Николаевна and Ольга Воронцова, but for another patronymic
  private boolean isFamiliarFor(PersonName other) {
    String[] words = other.nominative.split(" ", -1);
    String patronymic = nominative.substring(nominative.indexOf(' ') + 1);
    boolean another =
        words.length == 3
            && Names.isPatronymic(plain(words[1]))
            && !plain(words[1]).equals(plain(patronymic));
    return given != null && given.equals(other.given) && !another;
  }

  /** True where both can be the same person's name. */
  boolean fits(PersonName other) {
    if (isFamiliar() != other.isFamiliar()) {
      return isFamiliar() ? isFamiliarFor(other) : other.isFamiliarFor(this);
    }
    boolean surname = surnames.stream().anyMatch(other.surnames::contains);
    boolean sameGender = gender == null || other.gender == null || gender == other.gender;
    return surname && sameGender && givenFits(given, other.given);
  }

  private static boolean givenFits(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : false;
  }

  private static List<String> parts(String exact) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= exact.length(); i++) {
      boolean letter =
          i < exact.length() && (Character.isLetter(exact.charAt(i)) || isJoint(exact, i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        parts.add(exact.substring(start, i));
        start = -1;
      }
    }
    return parts.isEmpty() ? List.of(exact) : parts;
  }

  private static boolean isJoint(String exact, int at) {
    char c = exact.charAt(at);
    return c == '-' || c == '\'' || c == '’';
  }

  private static Set<String> surnames(String word) {
    Set<String> found = new HashSet<>();
    for (Case form : Case.values()) {
      found.addAll(Declension.nominatives(word, form));
    }
    return found;
  }

  private static String plain(String word) {
    return Words.plain(word.toLowerCase(Locale.ROOT));
  }
}
