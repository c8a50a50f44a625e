package dev.verbatim.engine.speaker;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands before a name without being part of it: "Mr", "Comrade", "господин". */
public final class Honorifics {

  private static final int LONGEST = 2;
  private static final Set<String> FOLDED = folded();

  private Honorifics() {}

  /**
   * The folded words of a name without the honorifics before it; never empty, so that "President"
   * alone stays.
   */
  public static List<String> strip(List<String> foldedWords) {
    List<String> words = foldedWords;
    for (int length = lengthAt(words); length > 0; length = lengthAt(words)) {
      words = words.subList(length, words.size());
    }
    return words;
  }

  /** The name as written, without the honorifics before it: "Comrade Kim Jong-un". */
  public static String strip(String name) {
    String rest = name.strip();
    int words = NameKey.words(rest).size();
    int honorifics = words - strip(NameKey.words(rest)).size();
    while (words - NameKey.words(rest).size() < honorifics) {
      int space = indexOfSpace(rest);
      if (space < 0) {
        return name.strip();
      }
      rest = rest.substring(space).strip();
    }
    return rest;
  }

  private static int indexOfSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lengthAt(List<String> words) {
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      if (FOLDED.contains(String.join(" ", words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static Set<String> folded() {
    Set<String> folded = new HashSet<>();
    Vocabulary.words(List.of("en", "fr", "ru"), "name-honorifics")
        .forEach(honorific -> folded.add(String.join(" ", NameKey.words(honorific))));
    return Set.copyOf(folded);
  }
}
