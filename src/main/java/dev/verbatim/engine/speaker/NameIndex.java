package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Speakers by the folded forms of their names. */
final class NameIndex {

  private final Map<String, List<Speaker>> byName = new HashMap<>();
  private final Map<String, List<Speaker>> byFamily = new HashMap<>();

  NameIndex(List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      for (Speaker.Name name : speaker.names()) {
        add(byName, NameKey.of(name.full()), speaker);
        if (name.family() != null) {
          add(byFamily, NameKey.of(name.family()), speaker);
        }
      }
    }
    byName.replaceAll((key, list) -> List.copyOf(list));
    byFamily.replaceAll((key, list) -> List.copyOf(list));
  }

  List<Speaker> named(String name) {
    return byName.getOrDefault(NameKey.of(name), List.of());
  }

  List<Speaker> surnamed(String surname) {
    return byFamily.getOrDefault(NameKey.of(surname), List.of());
  }

  private static void add(Map<String, List<Speaker>> index, String key, Speaker speaker) {
    List<Speaker> sameKey = index.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!sameKey.contains(speaker)) {
      sameKey.add(speaker);
    }
  }
}
