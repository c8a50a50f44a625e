package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.FullNames;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Labels that are somebody's initials: "MD:" for Marcus Dean, whom another label or the words over
 * the first turn name in full.
 */
final class Initials {

  private static final int FEWEST = 2;
  private static final int MOST = 3;
  private static final int LONGEST_HEAD = 8000;

  private Initials() {}

  /**
   * Whose the initials are that stand as labels; those of two people are nobody's.
   *
   * @param person the one of a full name, for the label that asks
   */
  static Map<String, SpeakerRef> of(
      SourceText text,
      List<Label> labels,
      Members members,
      BiFunction<String, Label, SpeakerRef> person) {
    Map<String, Label> asked = new LinkedHashMap<>();
    for (Label label : labels) {
      Span name = label.name();
      if (name != null && label.role() == null && isInitials(text.slice(name))) {
        asked.putIfAbsent(text.slice(name), label);
      }
    }
    if (asked.isEmpty()) {
      return Map.of();
    }
    Span head = new Span(0, Math.min(labels.get(0).span().start(), LONGEST_HEAD));
    Map<String, Set<String>> named = FullNames.initialled(text, head, asked.keySet());
    Map<String, SpeakerRef> initials = new HashMap<>();
    asked.forEach(
        (letters, label) -> {
          Set<SpeakerRef> labelled = members.initialled(letters);
          Set<String> names = named.getOrDefault(letters, Set.of());
          if (labelled.size() == 1) {
            initials.put(letters, labelled.iterator().next());
          } else if (labelled.isEmpty() && names.size() == 1) {
            initials.put(letters, person.apply(names.iterator().next(), label));
          }
        });
    return initials;
  }

  private static boolean isInitials(String name) {
    return name.length() >= FEWEST
        && name.length() <= MOST
        && name.chars().allMatch(Character::isUpperCase);
  }
}
