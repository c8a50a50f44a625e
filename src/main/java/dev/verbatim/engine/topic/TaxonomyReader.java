package dev.verbatim.engine.topic;

import dev.verbatim.engine.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the taxonomy together, entry by entry, in the order of the files. */
final class TaxonomyReader {

  private static final Set<String> KEYS =
      Set.of("id", "below", "label", "iptc", "terms", "medium", "weak", "not");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern IPTC = Pattern.compile("medtop:[0-9]{8}");

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  void topic(YamlEntry entry) {
    entry.allowing(KEYS);
    String id = entry.text("id");
    if (!ID.matcher(id).matches()) {
      throw entry.wrong("id", "is \"" + id + "\"; write small letters and hyphens");
    }
    String parent = entry.optionalText("below").orElse(null);
    if (parent != null && !topics.containsKey(parent)) {
      throw entry.wrong("below", "names \"" + parent + "\", which stands nowhere before");
    }
    Topic topic = new Topic(id, parent, labels(entry), iptc(entry));
    if (topics.put(id, topic) != null) {
      throw entry.wrong("id", "\"" + id + "\" is given twice");
    }
    terms(entry, "terms", id, Strength.STRONG);
    terms(entry, "medium", id, Strength.MEDIUM);
    terms(entry, "weak", id, Strength.WEAK);
    terms(entry, "not", null, Strength.NONE);
  }

  /** The topics, each with those below it behind it, wherever the files have them. */
  List<Topic> topics() {
    List<Topic> walked = new ArrayList<>();
    topics.values().stream()
        .filter(topic -> topic.parentId() == null)
        .forEach(topic -> walk(topic, walked));
    return walked;
  }

  /** The terms by language. */
  Map<String, List<Term>> terms() {
    return terms;
  }

  private static Map<String, String> labels(YamlEntry entry) {
    Map<String, String> labels = new HashMap<>();
    entry.textsByKey("label").forEach((language, label) -> labels.put(language, label.get(0)));
    if (!labels.keySet().equals(Set.copyOf(Topic.LANGUAGES))) {
      throw entry.wrong("label", "needs one in each of " + Topic.LANGUAGES);
    }
    return labels;
  }

  private static @Nullable String iptc(YamlEntry entry) {
    String code = entry.optionalText("iptc").orElse(null);
    if (code != null && !IPTC.matcher(code).matches()) {
      throw entry.wrong("iptc", "is \"" + code + "\"; write medtop:15000000");
    }
    return code;
  }

  private void terms(YamlEntry entry, String key, @Nullable String topicId, Strength strength) {
    entry
        .textsByKey(key)
        .forEach(
            (language, notations) -> {
              if (!Topic.LANGUAGES.contains(language)) {
                throw entry.wrong(key, "has \"" + language + "\"; known are " + Topic.LANGUAGES);
              }
              List<Term> known = terms.computeIfAbsent(language, unused -> new ArrayList<>());
              for (String notation : notations) {
                known.add(term(entry, key, topicId, strength, notation));
              }
            });
  }

  private static Term term(
      YamlEntry entry, String key, @Nullable String topicId, Strength strength, String notation) {
    try {
      return Term.parse(topicId, strength, notation);
    } catch (IllegalArgumentException malformed) {
      throw entry.wrong(key, String.valueOf(malformed.getMessage()));
    }
  }

  private void walk(Topic topic, List<Topic> walked) {
    walked.add(topic);
    topics.values().stream()
        .filter(below -> topic.id().equals(below.parentId()))
        .forEach(below -> walk(below, walked));
  }
}
