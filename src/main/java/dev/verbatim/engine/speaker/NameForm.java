package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One spelling of a speaker's name, folded and taken apart.
 *
 * @param given the words that are not the family name
 * @param familyFirst true where the family name stands in front
 * @param middleKnown true where another spelling has the middle name that this one leaves out
 */
record NameForm(Speaker speaker, List<String> given, boolean familyFirst, boolean middleKnown) {

  /**
   * Every spelling of a speaker that has its family name at one of the ends, by the family's key.
   */
  static Map<String, List<NameForm>> byFamily(Speaker speaker) {
    Set<String> scriptsWithMiddle = new HashSet<>();
    Map<String, List<NameForm>> forms = new LinkedHashMap<>();
    for (Speaker.Name name : speaker.names()) {
      String family = name.family();
      if (family != null) {
        List<String> words = NameKey.words(name.full());
        List<String> familyWords = NameKey.words(family);
        if (words.size() - familyWords.size() > 1) {
          scriptsWithMiddle.add(name.script());
        }
      }
    }
    for (Speaker.Name name : speaker.names()) {
      String family = name.family();
      if (family != null) {
        boolean middleKnown = scriptsWithMiddle.contains(name.script());
        add(forms, speaker, NameKey.words(name.full()), NameKey.words(family), middleKnown);
      }
    }
    return forms;
  }

  private static void add(
      Map<String, List<NameForm>> forms,
      Speaker speaker,
      List<String> words,
      List<String> family,
      boolean middleKnown) {
    int given = words.size() - family.size();
    List<NameForm> sameFamily =
        forms.computeIfAbsent(String.join("", family), unused -> new ArrayList<>());
    if (given > 0 && words.subList(given, words.size()).equals(family)) {
      sameFamily.add(new NameForm(speaker, words.subList(0, given), false, middleKnown));
    } else if (given > 0 && words.subList(0, family.size()).equals(family)) {
      sameFamily.add(
          new NameForm(speaker, words.subList(family.size(), words.size()), true, false));
    }
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
