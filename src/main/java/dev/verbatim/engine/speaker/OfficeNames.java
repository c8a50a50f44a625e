package dev.verbatim.engine.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each office of the directory is called, in all languages, with and without its country. */
final class OfficeNames {

  /** Words that begin alike are one: presidential and president, emergencies and emergency. */
  private static final int STEM = 5;

  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<String, Set<String>> stems = new HashMap<>();

  OfficeNames(DirectoryData data) {
    for (Office office : data.offices().values()) {
      Set<String> called = new HashSet<>();
      Set<String> words = new HashSet<>();
      all(office.titles()).forEach(title -> called.add(key(title)));
      all(office.titles()).forEach(title -> addStems(title, words));
      all(office.phrases()).forEach(phrase -> addStems(phrase, words));
      addStems(office.role(), words);
      Polity polity = data.polities().get(office.of());
      if (polity != null) {
        all(polity.forms()).forEach(form -> addStems(form, words));
      }
      titles.put(office.id(), called);
      stems.put(office.id(), words);
    }
  }

  /** Whether an office is called so without its country: "President", "대통령". */
  boolean isTitle(String officeId, String title) {
    return titles.getOrDefault(officeId, Set.of()).contains(key(title));
  }

  /** Whether the two have a word in common, or none in the same script. */
  boolean mayMean(String officeId, String role) {
    Set<String> known = stems.getOrDefault(officeId, Set.of());
    boolean sameScript = false;
    for (String word : OfficeWords.of(role)) {
      String stem = stem(word);
      if (known.contains(stem)) {
        return true;
      }
      Character.UnicodeScript script = script(stem);
      sameScript = sameScript || known.stream().anyMatch(each -> script(each) == script);
    }
    return !sameScript;
  }

  private static void addStems(String name, Set<String> stems) {
    OfficeWords.of(name).forEach(word -> stems.add(stem(word)));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Character.UnicodeScript script(String word) {
    return Character.UnicodeScript.of(word.charAt(0));
  }

  private static String key(String title) {
    return OfficeWords.unordered(OfficeWords.of(title));
  }

  private static List<String> all(Map<String, List<String>> byLanguage) {
    return byLanguage.values().stream().flatMap(Collection::stream).toList();
  }
}
