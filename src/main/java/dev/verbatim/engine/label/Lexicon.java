package dev.verbatim.engine.label;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that labels are made of, of all languages together; keys as {@link Word#key} has them.
 */
final class Lexicon {

  private static final List<String> ALL = List.of("en", "ru", "ko", "fr");

  static final Set<String> ROLE_HEADS = keys(ALL, "role-heads");
  static final Set<String> OFFICE_WORDS = keys(List.of("en"), "office-words");
  static final Set<String> PLACES = keys(List.of("en"), "place-names");
  static final Set<String> GEOGRAPHIC = keys(List.of("en"), "geographic-nouns");
  static final Set<String> PARTICLES = keys(List.of("en", "fr"), "name-particles");
  static final Set<String> HONORIFICS = keys(List.of("en", "ru", "fr"), "label-honorifics");
  static final Set<String> NAMELESS = keys(ALL, "nameless-phrases");
  static final Set<String> OFFICES = offices();
  static final Set<String> MEDIA = keys(List.of("en", "ru"), "media-names");
  static final Set<String> MANNERS = keys(List.of("house"), "manner-phrases");
  static final Set<String> OPENERS = keys(List.of("en"), "label-openers");
  static final Set<String> SENTENCE_WORDS = keys(List.of("en"), "sentence-words");
  static final Set<String> FIELDS = keys(List.of("en"), "field-words");
  static final Set<String> GIVEN_NAMES = givenNames();
  static final Set<String> RUSSIAN_GIVEN = russianGiven();

  /** "Беседовала Инна Седых": who asks, not who answers. */
  static final Set<String> ASKED_BY = keys(List.of("ru"), "interviewer-words");

  /** "MP", "QC": what stands behind a name and is none. */
  static final Set<String> LETTERS = keys(List.of("en"), "letters-behind-names");

  static final Set<String> ABBREVIATIONS = keys(List.of("en"), "label-abbreviations");

  private Lexicon() {}

  /** A word that stands in the name of an office, an organisation or a place, not of a person. */
  static boolean isImpersonal(Word word) {
    String key = word.key();
    return ROLE_HEADS.contains(key)
        || OFFICE_WORDS.contains(key)
        || PLACES.contains(key)
        || isRoleHead(word);
  }

  /** "minister", "co-chair", "editor-in-chief", "vice-rector". */
  static boolean isRoleHead(Word word) {
    String key = word.key();
    if (ROLE_HEADS.contains(key)) {
      return true;
    }
    int hyphen = key.indexOf('-');
    return hyphen > 0
        && (ROLE_HEADS.contains(key.substring(hyphen + 1))
            || ROLE_HEADS.contains(key.substring(0, hyphen)));
  }

  private static Set<String> offices() {
    Set<String> offices = new HashSet<>(keys(ALL, "office-labels"));
    offices.addAll(keys(List.of("house"), "office-labels"));
    return Set.copyOf(offices);
  }

  private static Set<String> russianGiven() {
    Set<String> names = new HashSet<>(keys(List.of("ru"), "given-names-male"));
    names.addAll(keys(List.of("ru"), "given-names-female"));
    return Set.copyOf(names);
  }

  private static Set<String> givenNames() {
    Set<String> names = new HashSet<>(Vocabulary.values("en", "given-names").keySet());
    names.addAll(keys(List.of("en"), "international-given-names"));
    return Set.copyOf(names);
  }

  private static Set<String> keys(List<String> languages, String kind) {
    return Vocabulary.words(languages, kind).stream()
        .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
        .collect(Collectors.toUnmodifiableSet());
  }
}
