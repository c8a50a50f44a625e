package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One spelling of a speaker's name, folded and taken apart.
 *
 * @param given the words that are not the family name
 * @param familyFirst true where the family name stands in front
 * @param middleKnown true where another spelling has the middle name that this one leaves out
 */
record NameForm(Speaker speaker, List<String> given, boolean familyFirst, boolean middleKnown) {

  /** Empty where the family name is not at one of the ends. */
  static List<NameForm> of(Speaker speaker, Speaker.Name name) {
    if (name.family() == null) {
      return List.of();
    }
    List<String> words = NameKey.words(name.full());
    int family = NameKey.words(name.family()).size();
    String key = NameKey.of(name.family());
    List<NameForm> forms = new ArrayList<>();
    if (family > words.size()) {
      return forms;
    }
    if (String.join("", words.subList(words.size() - family, words.size())).equals(key)) {
      boolean middleKnown = words.size() - family == 1 && hasMiddle(speaker, name.script());
      forms.add(new NameForm(speaker, words.subList(0, words.size() - family), false, middleKnown));
    } else if (String.join("", words.subList(0, family)).equals(key)) {
      forms.add(new NameForm(speaker, words.subList(family, words.size()), true, false));
    }
    return forms;
  }

  /**
   * Whether words of a text can be this given name: in another case ("Дмитрия"), as initials
   * ("D."), or with a middle name that this spelling leaves out ("Donald J.", "Dmitry
   * Anatolyevich").
   */
  boolean fits(List<String> words) {
    if (words.isEmpty() || given.isEmpty()) {
      return false;
    }
    if (familyFirst) {
      return joinsTo(words);
    }
    if (!wordFits(words.get(0), given.get(0))) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      boolean fits =
          i < given.size()
              ? wordFits(words.get(i), given.get(i))
              : given.size() == 1 && !middleKnown && isMiddle(words.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMiddle(Speaker speaker, String script) {
    return speaker.names().stream()
        .anyMatch(name -> name.script().equals(script) && givenWords(name) > 1);
  }

  private static int givenWords(Speaker.Name name) {
    String family = name.family();
    return family == null ? 0 : NameKey.words(name.full()).size() - NameKey.words(family).size();
  }

  // Jong Un, Jong-un, Jongun; Чен Ына
  private boolean joinsTo(List<String> words) {
    String whole = String.join("", given);
    String before = String.join("", words.subList(0, words.size() - 1));
    for (String last : nominatives(words.get(words.size() - 1))) {
      if (whole.equals(before + last)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordFits(String word, String form) {
    return word.length() == 1 ? form.startsWith(word) : nominatives(word).contains(form);
  }

  private static boolean isMiddle(String word) {
    return word.length() == 1 || RussianName.isPatronymic(word);
  }

  static Set<String> nominatives(String word) {
    boolean cyrillic =
        Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    return cyrillic ? RussianName.nominatives(word) : Set.of(word);
  }
}
