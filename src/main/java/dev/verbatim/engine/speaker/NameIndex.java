package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speakers by the folded forms of their names. */
final class NameIndex {

  private static final int MAX_CHARACTERS = 200;
  private static final int MAX_PERSON_WORDS = 8;
  private static final int MAX_FAMILY_WORDS = 3;

  private final Map<String, List<Speaker>> byName = new HashMap<>();
  private final Map<String, List<Speaker>> byFamily = new HashMap<>();
  private final Map<String, List<NameForm>> formsByFamily = new HashMap<>();

  NameIndex(List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      for (Speaker.Name name : speaker.names()) {
        add(byName, NameKey.of(name.full()), speaker);
      }
      NameForm.byFamily(speaker)
          .forEach(
              (family, forms) -> {
                add(byFamily, family, speaker);
                forms.forEach(form -> add(formsByFamily, family, form));
              });
    }
    byName.replaceAll((key, list) -> List.copyOf(list));
    byFamily.replaceAll((key, list) -> List.copyOf(list));
  }

  List<Speaker> named(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Speaker> exact = byName.get(String.join("", words));
    if (exact != null) {
      return exact;
    }
    if (isHangul(words.get(0))) {
      return korean(name, byName);
    }
    List<String> bare = Honorifics.strip(words);
    List<Speaker> stripped = byName.get(String.join("", bare));
    return stripped != null ? stripped : fitting(bare);
  }

  List<Speaker> surnamed(String surname) {
    List<String> words = words(surname);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Speaker> exact = byFamily.get(String.join("", words));
    if (exact != null) {
      return exact;
    }
    if (isHangul(words.get(0))) {
      return korean(surname, byFamily);
    }
    for (String family : families(Honorifics.strip(words))) {
      List<Speaker> found = byFamily.get(family);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static List<String> words(String name) {
    return name.length() > MAX_CHARACTERS ? List.of() : NameKey.words(name);
  }

  /** Those of whom one spelling fits, the family name being at the end or at the beginning. */
  private List<Speaker> fitting(List<String> words) {
    Set<Speaker> found = new LinkedHashSet<>();
    if (words.size() > MAX_PERSON_WORDS) {
      return List.of();
    }
    for (int length = Math.min(MAX_FAMILY_WORDS, words.size() - 1); length > 0; length--) {
      int split = words.size() - length;
      addFitting(words.subList(split, words.size()), words.subList(0, split), false, found);
      addFitting(words.subList(0, length), words.subList(length, words.size()), true, found);
    }
    return List.copyOf(found);
  }

  // A family name in front is a name of that order ("Ким Чен Ына"), or has initials behind it
  // ("Путин В.В.").
  private void addFitting(
      List<String> family, List<String> given, boolean inFront, Set<Speaker> found) {
    for (String key : families(family)) {
      for (NameForm form : formsByFamily.getOrDefault(key, List.of())) {
        boolean order = form.familyFirst() == inFront || (inFront && areInitials(given));
        if (order && form.fits(given)) {
          found.add(form.speaker());
        }
      }
    }
  }

  private static boolean areInitials(List<String> words) {
    return words.stream().allMatch(word -> word.length() == 1);
  }

  // Only the last word of a family name changes with the case: "Салтыкова-Щедрина" is rare enough.
  private static List<String> families(List<String> words) {
    String before = String.join("", words.subList(0, words.size() - 1));
    List<String> keys = new ArrayList<>();
    for (String last : NameForm.nominatives(words.get(words.size() - 1))) {
      keys.add(before + last);
    }
    return keys;
  }

  private static List<Speaker> korean(String phrase, Map<String, List<Speaker>> index) {
    for (String reading : KoreanName.bareNames(phrase)) {
      List<Speaker> found = index.get(NameKey.of(reading));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isHangul(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HANGUL;
  }

  private static <T> void add(Map<String, List<T>> index, String key, T value) {
    List<T> sameKey = index.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!sameKey.contains(value)) {
      sameKey.add(value);
    }
  }
}
