package dev.verbatim.engine.quotation.korean;

import java.util.HashSet;
import java.util.Set;

/** Names that a document gives with a title somewhere, so that they are known without one. */
final class KnownNames {

  static final KnownNames NONE = new KnownNames();

  private final Set<String> names = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Takes a name as the text gives it, words apart. */
  void add(String name) {
    String[] words = name.split(" ", -1);
    if (words.length == 1 && name.length() < 2) {
      return;
    }
    if (words.length == 1 && Lexicon.isFullName(name, false)) {
      surnames.add(name.substring(0, name.length() == 4 ? 2 : 1));
    }
    String last = words[words.length - 1];
    if (last.length() > 1 && !last.equals("모")) {
      names.add(last);
    }
    for (String word : words) {
      if (word.length() > 1) {
        parts.add(word);
      }
    }
  }

  boolean isName(String word) {
    return names.contains(word);
  }

  boolean isPartOfName(String word) {
    return parts.contains(word);
  }

  boolean isSurname(String syllable) {
    return surnames.contains(syllable);
  }
}
