package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an office is called: a title and a country or organisation, in any order their
 * language allows. "President of the Republic of Korea", "South Korean president", "South Korea's
 * President", "президент Республики Корея" and "대한민국 대통령" are one office.
 *
 * <p>The words are compared without their order once the country is taken out, so that "Chairman of
 * the Presidium of the Supreme People's Assembly" is "Supreme People's Assembly Presidium
 * Chairman".
 */
final class OfficeGrammar {

  /**
   * What a phrase means.
   *
   * @param officeIds the offices that are called so; empty where none is
   * @param acting true where it says that the holder is acting
   */
  record Reading(Set<String> officeIds, boolean acting) {}

  private static final int MAX_CHARACTERS = 400;
  private static final int MAX_WORDS = 24;
  private static final int MAX_COUNTRY_WORDS = 8;

  private final Map<String, Set<String>> politiesByForm = new HashMap<>();
  private final Map<String, Set<String>> officesByTitle = new HashMap<>();
  private final Map<String, Set<String>> officesByPhrase = new HashMap<>();
  private final Map<String, Polity> polities;
  private final Set<String> acting = new HashSet<>();

  OfficeGrammar(DirectoryData data) {
    polities = data.polities();
    for (Polity polity : polities.values()) {
      each(
          polity.forms(),
          (language, form) -> add(politiesByForm, OfficeWords.joined(form), polity.id()));
    }
    for (Office office : data.offices().values()) {
      each(
          office.titles(),
          (language, title) ->
              add(officesByTitle, titleKey(office.of(), OfficeWords.of(title)), office.id()));
      each(
          office.phrases(),
          (language, phrase) ->
              add(officesByPhrase, OfficeWords.unordered(OfficeWords.of(phrase)), office.id()));
    }
    each(
        data.titles().getOrDefault(DirectoryReader.ACTING, Map.of()),
        (language, words) -> acting.add(OfficeWords.joined(words)));
  }

  Reading read(String phrase) {
    if (phrase.length() > MAX_CHARACTERS) {
      return new Reading(Set.of(), false);
    }
    List<String> words = OfficeWords.of(phrase);
    boolean isActing = false;
    for (int length = Math.min(3, words.size() - 1); length > 0 && !isActing; length--) {
      if (acting.contains(String.join(" ", words.subList(0, length)))) {
        words = words.subList(length, words.size());
        isActing = true;
      }
    }
    return new Reading(offices(words), isActing);
  }

  /** The longest name of a country first, so that "Republic of Korea" is not read as "Korea". */
  private Set<String> offices(List<String> words) {
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return Set.of();
    }
    Set<String> whole = officesByPhrase.get(OfficeWords.unordered(words));
    if (whole != null) {
      return whole;
    }
    if (OfficeWords.isKorean(words)) {
      return korean(words.get(0));
    }
    for (int length = Math.min(MAX_COUNTRY_WORDS, words.size() - 1); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Set<String> found = titled(words, start, start + length);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  // 북한국무위원장, 러시아 대통령은: the country stands in front, spaces are free, a particle may follow
  private Set<String> korean(String phrase) {
    for (String reading : KoreanName.withAndWithoutParticle(phrase)) {
      for (int length = reading.length() - 1; length > 0; length--) {
        Set<String> found = titled(splitAt(reading, length), 0, 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  private static List<String> splitAt(String text, int length) {
    return List.of(text.substring(0, length), text.substring(length));
  }

  private Set<String> titled(List<String> words, int start, int end) {
    Set<String> named = politiesByForm.get(String.join(" ", words.subList(start, end)));
    if (named == null) {
      return Set.of();
    }
    List<String> rest = new ArrayList<>(words.subList(0, start));
    rest.addAll(words.subList(end, words.size()));
    Set<String> found = new LinkedHashSet<>();
    for (String polity : named) {
      found.addAll(officesByTitle.getOrDefault(titleKey(polity, rest), Set.of()));
      if (found.isEmpty()) {
        found.addAll(withoutCountry(polity, rest));
      }
    }
    return found;
  }

  // US State Department spokesman: the department is the organisation, "US" only says whose
  private Set<String> withoutCountry(String polityId, List<String> words) {
    Polity polity = polities.get(polityId);
    if (polity == null || polity.within().isEmpty() || polity.within().equals(polityId)) {
      return Set.of();
    }
    for (int length = Math.min(MAX_COUNTRY_WORDS, words.size() - 1); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        String form = String.join(" ", words.subList(start, start + length));
        if (politiesByForm.getOrDefault(form, Set.of()).contains(polity.within())) {
          List<String> rest = new ArrayList<>(words.subList(0, start));
          rest.addAll(words.subList(start + length, words.size()));
          return officesByTitle.getOrDefault(titleKey(polityId, rest), Set.of());
        }
      }
    }
    return Set.of();
  }

  private static String titleKey(String polityId, List<String> words) {
    return polityId + "|" + OfficeWords.unordered(words);
  }

  private static void each(
      Map<String, List<String>> byLanguage, java.util.function.BiConsumer<String, String> action) {
    byLanguage.forEach((language, forms) -> forms.forEach(form -> action.accept(language, form)));
  }

  private static void add(Map<String, Set<String>> index, String key, String value) {
    index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(value);
  }
}
