package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of an office's name as they are compared: folded, without articles and endings. */
final class OfficeWords {

  private static final Set<String> ENGLISH_LINKS = Set.of("the", "of", "for", "to", "s");

  /** Endings of Russian nouns and adjectives, folded, the longest first. */
  private static final List<String> RUSSIAN_ENDINGS =
      List.of(
          "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иям", "иях", "ии",
          "ия", "ию", "ие", "ыи", "ои", "еи", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ых", "их",
          "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "а", "я", "о", "е", "у", "ю",
          "ы", "и", "ь");

  private static final int SHORTEST_STEM = 3;

  private OfficeWords() {}

  /** Korean phrases are one word: where they have spaces is free. */
  static List<String> of(String phrase) {
    List<String> folded = NameKey.words(withoutPossessive(phrase));
    if (!folded.isEmpty() && folded.stream().allMatch(OfficeWords::isHangul)) {
      return List.of(String.join("", folded));
    }
    List<String> words = new ArrayList<>();
    for (String word : joinAcronyms(folded)) {
      if (!ENGLISH_LINKS.contains(word)) {
        words.add(isCyrillic(word) ? stem(word) : word);
      }
    }
    return words;
  }

  static String joined(String phrase) {
    return String.join(" ", of(phrase));
  }

  static String unordered(List<String> words) {
    return String.join(" ", words.stream().sorted().toList());
  }

  // "Russia's President": the possessive says what "of" says
  private static String withoutPossessive(String phrase) {
    return phrase.replace("'s ", " ").replace("’s ", " ");
  }

  // "U.S. President" folds to the words u, s, president
  private static List<String> joinAcronyms(List<String> words) {
    List<String> joined = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (word.length() == 1) {
        letters.append(word);
      } else {
        flush(letters, joined);
        joined.add(word);
      }
    }
    flush(letters, joined);
    return joined;
  }

  private static void flush(StringBuilder letters, List<String> joined) {
    if (letters.length() > 0) {
      joined.add(letters.toString());
      letters.setLength(0);
    }
  }

  private static boolean isCyrillic(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  /** A phrase that is all Hangul, which {@link #of} has made one word. */
  static boolean isKorean(List<String> words) {
    return words.size() == 1 && isHangul(words.get(0));
  }

  private static boolean isHangul(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HANGUL;
  }

  private static String stem(String word) {
    for (String ending : RUSSIAN_ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
