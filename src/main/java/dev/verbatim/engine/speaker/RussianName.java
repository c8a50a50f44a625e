package dev.verbatim.engine.speaker;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Russian names in the oblique cases: "Путина", "Дмитрием", "Зеленского". */
public final class RussianName {

  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_ENDING = 6;
  private static final Map<String, List<String>> NOMINATIVES = nominatives();
  private static final Set<String> PATRONYMIC_ENDINGS =
      Vocabulary.words("ru", "patronymic-endings");

  private RussianName() {}

  /**
   * What the nominative of a word of a name may be, folded, the word itself first: "Путина" may be
   * "путин" or "путина". Which of them is a name is for a directory to say.
   */
  public static Set<String> nominatives(String word) {
    String folded = NameKey.of(word);
    Set<String> found = new LinkedHashSet<>();
    found.add(folded);
    for (int length = Math.min(LONGEST_ENDING, folded.length()); length > 0; length--) {
      String stem = folded.substring(0, folded.length() - length);
      if (!stem.isEmpty() && stem.length() < SHORTEST_STEM) {
        continue;
      }
      for (String ending : NOMINATIVES.getOrDefault(folded.substring(stem.length()), List.of())) {
        found.add(stem + ending);
      }
    }
    return found;
  }

  /** Владимирович, Петровна, Vladimirovich; in the oblique cases too. */
  public static boolean isPatronymic(String word) {
    return nominatives(word).stream()
        .anyMatch(form -> PATRONYMIC_ENDINGS.stream().anyMatch(form::endsWith));
  }

  private static Map<String, List<String>> nominatives() {
    Map<String, List<String>> byEnding = new LinkedHashMap<>();
    Vocabulary.values("ru", "name-cases")
        .forEach(
            (ending, instead) ->
                byEnding.put(
                    NameKey.of(ending),
                    List.of(instead.split(" ")).stream()
                        .map(nominative -> nominative.equals("-") ? "" : NameKey.of(nominative))
                        .toList()));
    return Map.copyOf(byEnding);
  }
}
