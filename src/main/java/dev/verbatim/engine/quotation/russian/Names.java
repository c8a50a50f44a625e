package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word of a person's name tells by its ending: case and gender. Words are in lower case. */
final class Names {

  private static final Map<String, Given> GIVEN = new HashMap<>();
  private static final Set<String> MASCULINE_IN_A =
      lower(Vocabulary.words("ru", "masculine-names-in-a"));
  private static final Set<String> ASIAN = lower(Vocabulary.words("ru", "asian-surnames"));
  private static final Set<String> SURNAME_ENDINGS = Vocabulary.words("ru", "surname-endings");
  private static final Map<String, Case> PLACES = new HashMap<>();

  /** A given name and the nominatives it may be a form of, by case. */
  private record Given(Mention.@Nullable Gender gender, Map<Case, String> nominatives) {}

  static {
    for (String name : Vocabulary.words("ru", "given-names-male")) {
      addMale(Words.plain(name.toLowerCase(Locale.ROOT)));
    }
    for (String name : Vocabulary.words("ru", "given-names-female")) {
      addFemale(Words.plain(name.toLowerCase(Locale.ROOT)));
    }
    Vocabulary.values("ru", "places")
        .forEach(
            (nominative, genitive) -> {
              PLACES.put(Words.plain(genitive.toLowerCase(Locale.ROOT)), Case.GENITIVE);
              PLACES.put(Words.plain(nominative.toLowerCase(Locale.ROOT)), Case.NOMINATIVE);
            });
  }

  private Names() {}

  /** The given name in the nominative whose form this is in that case. */
  static @Nullable String given(String word, Case form) {
    Given given = GIVEN.get(word);
    return given == null ? null : given.nominatives.get(form);
  }

  static boolean isGiven(String word) {
    return GIVEN.containsKey(word);
  }

  static Mention.@Nullable Gender genderOfGiven(String word) {
    Given given = GIVEN.get(word);
    return given == null ? null : given.gender;
  }

  static boolean isPlace(String word) {
    return PLACES.containsKey(word);
  }

  static boolean isPlace(String word, Case form) {
    Case found = PLACES.get(word);
    return found == form || (found == Case.NOMINATIVE && form == Case.GENITIVE && isRigid(word));
  }

  static boolean isAsianSurname(String word) {
    return ASIAN.contains(word);
  }

  /** By its ending a surname of the language: "петров", "кузнецова". */
  static boolean looksLikeSurname(String word) {
    for (String ending : SURNAME_ENDINGS) {
      if (word.endsWith(ending) && word.length() >= ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  // Иванович, Ивановна, in any case
  static boolean isPatronymic(String word) {
    return Words.endsIn(
        word, "ович", "евич", "ич", "овна", "евна", "ична", "овича", "евича", "овны", "евны",
        "овичем", "евичем", "овной", "евной", "овичу", "евичу", "овне", "евне");
  }

  /** True where the word can be the surname of somebody of that gender in that case. */
  static boolean mayBe(String word, Case form, Mention.@Nullable Gender gender) {
    return gender == null
        ? mayBeMan(word, form) || mayBeWoman(word, form)
        : gender == Mention.Gender.MALE ? mayBeMan(word, form) : mayBeWoman(word, form);
  }

  private static boolean mayBeMan(String word, Case form) {
    char last = word.charAt(word.length() - 1);
    boolean consonant = isConsonant(last);
    boolean rigid = "оэеиуы".indexOf(last) >= 0;
    return switch (form) {
      case NOMINATIVE ->
          GIVEN.containsKey(word)
              || MASCULINE_IN_A.contains(word)
              || (consonant && !looksInstrumental(word) && !Words.endsIn(word, "ой", "ей", "ых"))
              || (consonant && Words.endsIn(word, "ской", "цкой", "стой", "ных", "ских"))
              || (rigid
                  && !Words.endsIn(
                      word, "ого", "его", "ому", "ему", "ову", "еву", "ину", "ове", "еве", "ине",
                      "ском", "цы", "ии"));
      case GENITIVE ->
          last == 'а' || last == 'я' || Words.endsIn(word, "ого", "его") || (rigid && last != 'ы');
      case DATIVE -> last == 'у' || last == 'ю' || "оэи".indexOf(last) >= 0;
      case INSTRUMENTAL -> looksInstrumental(word) || "оэи".indexOf(last) >= 0;
      case PREPOSITIONAL ->
          last == 'е' || last == 'и' || last == 'о' || Words.endsIn(word, "ом", "ем");
    };
  }

  private static boolean mayBeWoman(String word, Case form) {
    char last = word.charAt(word.length() - 1);
    boolean consonant = isConsonant(last) && !looksInstrumental(word);
    boolean rigid = "оэиу".indexOf(last) >= 0;
    boolean oblique = Words.endsIn(word, "ой", "ей", "ою");
    return switch (form) {
      case NOMINATIVE ->
          last == 'а'
              || last == 'я'
              || (consonant && !oblique && !Words.endsIn(word, "ов", "ев", "ин", "ский", "цкий"))
              || (rigid && !Words.endsIn(word, "ову", "еву", "ину", "ого"));
      case GENITIVE ->
          oblique
              || last == 'ы'
              || last == 'и'
              || rigid
              || (consonant && !Words.endsIn(word, "ов", "ев", "ин"));
      case DATIVE, PREPOSITIONAL -> oblique || last == 'е' || rigid || consonant;
      case INSTRUMENTAL -> oblique || rigid || consonant;
    };
  }

  // Путиным, Трампом: no nominative ends so, but for given names and the short ones
  private static boolean looksInstrumental(String word) {
    return word.length() > 4
        && Words.endsIn(word, "ым", "им", "ом", "ем")
        && !GIVEN.containsKey(word);
  }

  private static boolean isConsonant(char letter) {
    return "бвгджзйклмнпрстфхцчшщь".indexOf(letter) >= 0 || letter < 'а';
  }

  private static boolean isRigid(String word) {
    char last = word.charAt(word.length() - 1);
    return "оуиюэ".indexOf(last) >= 0 || word.length() <= 3;
  }

  private static void addMale(String name) {
    String stem = name.substring(0, name.length() - 1);
    switch (name.charAt(name.length() - 1)) {
      case 'й' -> {
        boolean soft = name.endsWith("ий");
        add(
            name,
            Mention.Gender.MALE,
            name,
            stem + "я",
            stem + "ю",
            stem + "ем",
            soft ? stem + "и" : stem + "е");
      }
      case 'ь' ->
          add(name, Mention.Gender.MALE, name, stem + "я", stem + "ю", stem + "ем", stem + "е");
      case 'а', 'я' -> addInA(name, stem, Mention.Gender.MALE);
      case 'о', 'у', 'и', 'э', 'е', 'ю', 'ы' ->
          add(name, Mention.Gender.MALE, name, name, name, name, name);
      default -> addConsonant(name);
    }
  }

  // Павел: Павла; Лев: Льва; Пётр: Петра
  private static void addConsonant(String name) {
    String stem =
        switch (name) {
          case "павел" -> "павл";
          case "лев" -> "льв";
          default -> name;
        };
    add(name, Mention.Gender.MALE, name, stem + "а", stem + "у", stem + "ом", stem + "е");
  }

  private static void addFemale(String name) {
    String stem = name.substring(0, name.length() - 1);
    char last = name.charAt(name.length() - 1);
    if (last == 'а' || last == 'я') {
      addInA(name, stem, Mention.Gender.FEMALE);
    } else if (name.equals("любовь")) {
      add(name, Mention.Gender.FEMALE, name, "любови", "любови", "любовью", "любови");
    } else {
      add(name, Mention.Gender.FEMALE, name, name, name, name, name);
    }
  }

  private static void addInA(String name, String stem, Mention.Gender gender) {
    boolean hard = name.endsWith("а") && "кгхжчшщ".indexOf(stem.charAt(stem.length() - 1)) < 0;
    String genitive = stem + (hard ? "ы" : "и");
    boolean iya = name.endsWith("ия");
    add(
        name,
        gender,
        name,
        genitive,
        iya ? stem + "и" : stem + "е",
        stem + (name.endsWith("я") ? "ей" : "ой"),
        iya ? stem + "и" : stem + "е");
  }

  private static void add(
      String name,
      Mention.Gender gender,
      String nominative,
      String genitive,
      String dative,
      String instrumental,
      String prepositional) {
    form(nominative, Case.NOMINATIVE, name, gender);
    form(genitive, Case.GENITIVE, name, gender);
    form(dative, Case.DATIVE, name, gender);
    form(instrumental, Case.INSTRUMENTAL, name, gender);
    form(prepositional, Case.PREPOSITIONAL, name, gender);
  }

  // Александра is a woman, or of a man: the gender is open then
  private static void form(String word, Case form, String name, Mention.Gender gender) {
    Given known = GIVEN.get(word);
    Map<Case, String> nominatives = new EnumMap<>(Case.class);
    if (known != null) {
      nominatives.putAll(known.nominatives);
    }
    nominatives.putIfAbsent(form, name);
    boolean same = known == null || known.gender == gender;
    GIVEN.put(word, new Given(same ? gender : null, nominatives));
  }

  private static Set<String> lower(Set<String> words) {
    return words.stream()
        .map(word -> Words.plain(word.toLowerCase(Locale.ROOT)))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
