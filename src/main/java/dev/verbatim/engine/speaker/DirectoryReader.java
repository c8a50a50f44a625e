package dev.verbatim.engine.speaker;

import dev.verbatim.engine.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the entries of the directory's files and checks them against each other. */
final class DirectoryReader {

  /** The titles that every office of a kind, or every leader's office, has. */
  static final String LEADER = "leader";

  static final String HEAD_OF_STATE = "head-of-state";
  static final String HEAD_OF_GOVERNMENT = "head-of-government";
  static final String ACTING = "acting";

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Set<String> LANGUAGES = Set.of("en", "ru", "ko");

  private final Map<String, Map<String, List<String>>> titles = new LinkedHashMap<>();
  private final Map<String, Polity> polities = new LinkedHashMap<>();
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final Map<String, String> placeOfId = new HashMap<>();
  private final Map<String, String> placeOfWikidata = new HashMap<>();
  private final Terms terms = new Terms();

  void title(YamlEntry entry) {
    entry.allowing(Set.of("id", "en", "ru", "ko"));
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String language : List.of("en", "ru", "ko")) {
      forms.put(language, entry.texts(language));
    }
    titles.put(id("title ", entry), forms);
  }

  void country(YamlEntry entry) {
    entry.allowing(Set.of("id", "name", "article", "wikidata", "names", "adjectives", "metonyms"));
    String id = id("", entry);
    wikidata(entry);
    Map<String, List<String>> forms = forms(entry, entry.text("name"));
    polities.put(id, new Polity(id, entry.text("name"), entry.flag("article"), id, forms));
  }

  void organization(YamlEntry entry) {
    entry.allowing(
        Set.of("id", "name", "article", "wikidata", "country", "names", "adjectives", "metonyms"));
    String id = id("", entry);
    String within = entry.optionalText("country").orElse("");
    if (!within.isEmpty() && !polities.containsKey(within)) {
      throw entry.wrong("country", "is \"" + within + "\", which no countries file defines");
    }
    Map<String, List<String>> forms = forms(entry, entry.text("name"));
    polities.put(id, new Polity(id, entry.text("name"), entry.flag("article"), within, forms));
    List<Speaker.Name> names = new ArrayList<>();
    names.add(PersonName.whole(entry.text("name"), "en"));
    languages(entry, "names")
        .forEach(
            (language, spellings) ->
                spellings.forEach(spelling -> add(names, PersonName.whole(spelling, language))));
    speakers.add(
        new Speaker(
            id,
            entry.text("name"),
            SpeakerKind.ORGANIZATION,
            null,
            names,
            List.of(),
            wikidata(entry)));
  }

  void office(YamlEntry entry) {
    entry.allowing(
        Set.of("id", "role", "of", "kind", "title", "titles", "phrases", "leader", "shared"));
    String id = id("office ", entry);
    Polity of = polities.get(entry.text("of"));
    if (of == null) {
      throw entry.wrong(
          "of",
          "is \"" + entry.text("of") + "\", which no countries or organizations file defines");
    }
    Office.Kind kind = kind(entry);
    Map<String, List<String>> called = new LinkedHashMap<>();
    entry.texts("title").forEach(title -> addAll(called, titleSet(entry, title)));
    addAll(called, languages(entry, "titles"));
    if (kind == Office.Kind.HEAD_OF_STATE) {
      addAll(called, titles.getOrDefault(HEAD_OF_STATE, Map.of()));
    }
    if (kind == Office.Kind.HEAD_OF_GOVERNMENT) {
      addAll(called, titles.getOrDefault(HEAD_OF_GOVERNMENT, Map.of()));
    }
    if (entry.flag(LEADER)) {
      addAll(called, titles.getOrDefault(LEADER, Map.of()));
    }
    String role = entry.optionalText("role").orElseGet(() -> plainRole(entry, called, of));
    offices.put(
        id,
        new Office(
            id,
            role,
            of.id(),
            kind,
            entry.flag(LEADER),
            entry.flag("shared"),
            called,
            languages(entry, "phrases")));
  }

  void person(YamlEntry entry) {
    entry.allowing(
        Set.of("id", "name", "gender", "order", "wikidata", "names", "offices", "language"));
    String id = id("", entry);
    PersonName.Order order = order(entry);
    List<Speaker.Name> names = new ArrayList<>();
    names.add(name(entry, "name", entry.text("name"), "en", order));
    languages(entry, "names")
        .forEach(
            (language, spellings) ->
                spellings.forEach(
                    spelling -> add(names, name(entry, "names", spelling, language, order))));
    List<Speaker.OfficeHeld> held = new ArrayList<>();
    for (YamlEntry office : entry.entries("offices")) {
      held.add(terms.read(office, id, offices));
    }
    speakers.add(
        new Speaker(
            id,
            names.get(0).full(),
            SpeakerKind.PERSON,
            gender(entry),
            names,
            held,
            wikidata(entry)));
  }

  DirectoryData finish(String version) {
    return new DirectoryData(
        terms.settle(speakers),
        Map.copyOf(offices),
        Map.copyOf(polities),
        Map.copyOf(titles),
        version);
  }

  private String id(String space, YamlEntry entry) {
    String id = entry.text("id");
    if (!ID.matcher(id).matches()) {
      throw entry.wrong("id", "is \"" + id + "\"; write lower-case words joined by hyphens");
    }
    String before = placeOfId.put(space + id, entry.place());
    if (before != null) {
      throw entry.wrong("id", "\"" + id + "\" is taken by " + before + "; choose another");
    }
    return id;
  }

  private Map<String, String> wikidata(YamlEntry entry) {
    if (entry.optionalText("wikidata").isEmpty()) {
      return Map.of();
    }
    String item = entry.text("wikidata");
    if (!WIKIDATA.matcher(item).matches()) {
      throw entry.wrong("wikidata", "is \"" + item + "\"; write Q and a number, as Q7747");
    }
    String before = placeOfWikidata.put(item, entry.place());
    if (before != null && !before.equals(entry.place())) {
      throw entry.wrong("wikidata", "\"" + item + "\" is taken by " + before + "; one is wrong");
    }
    return Map.of("wikidata", item);
  }

  private static Map<String, List<String>> languages(YamlEntry entry, String key) {
    Map<String, List<String>> byLanguage = entry.textsByKey(key);
    for (String language : byLanguage.keySet()) {
      if (!LANGUAGES.contains(language)) {
        throw entry.wrong(key, "has the language \"" + language + "\"; known are en, ko, ru");
      }
    }
    return byLanguage;
  }

  private static Map<String, List<String>> forms(YamlEntry entry, String name) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    addAll(forms, Map.of("en", List.of(name)));
    for (String key : List.of("names", "adjectives", "metonyms")) {
      addAll(forms, languages(entry, key));
    }
    return forms;
  }

  private static void addAll(Map<String, List<String>> all, Map<String, List<String>> more) {
    more.forEach(
        (language, words) ->
            all.computeIfAbsent(language, unused -> new ArrayList<>()).addAll(words));
  }

  private Map<String, List<String>> titleSet(YamlEntry entry, String title) {
    Map<String, List<String>> set = titles.get(title);
    if (set == null) {
      throw entry.wrong("title", "is \"" + title + "\", which no titles file defines");
    }
    return set;
  }

  private static String plainRole(YamlEntry entry, Map<String, List<String>> called, Polity of) {
    List<String> english = called.getOrDefault("en", List.of());
    if (english.isEmpty()) {
      throw entry.wrong("has no English title; add \"title:\", \"titles: {en: …}\" or \"role:\"");
    }
    return english.get(0) + " of " + of.inRole();
  }

  private static Office.Kind kind(YamlEntry entry) {
    String kind = entry.text("kind");
    for (Office.Kind known : Office.Kind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return known;
      }
    }
    throw entry.wrong("kind", "is \"" + kind + "\"; known are " + lowerCase(Office.Kind.values()));
  }

  private static PersonName.Order order(YamlEntry entry) {
    return switch (entry.optionalText("order").orElse("given_first")) {
      case "given_first" -> PersonName.Order.GIVEN_FIRST;
      case "family_first" -> PersonName.Order.FAMILY_FIRST;
      default -> throw entry.wrong("order", "is neither given_first nor family_first");
    };
  }

  private static Speaker.Gender gender(YamlEntry entry) {
    return switch (entry.text("gender")) {
      case "female" -> Speaker.Gender.FEMALE;
      case "male" -> Speaker.Gender.MALE;
      default -> throw entry.wrong("gender", "is neither female nor male");
    };
  }

  private static Speaker.Name name(
      YamlEntry entry, String key, String marked, String language, PersonName.Order order) {
    return PersonName.read(marked, language, order)
        .orElseThrow(
            () ->
                entry.wrong(
                    key,
                    "has \""
                        + marked
                        + "\"; mark the family name by one pair of slashes: Jaap /de Hoop/"));
  }

  private static void add(List<Speaker.Name> names, Speaker.Name name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private static String lowerCase(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", names);
  }
}
