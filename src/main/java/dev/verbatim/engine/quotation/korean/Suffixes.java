package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.Set;

/** Entries of a vocabulary that words may end in. Most words are told by their last letter. */
final class Suffixes {

  private final Set<String> entries;
  private final BitSet lastLetters = new BitSet();
  private final int longest;

  private Suffixes(Set<String> entries) {
    this.entries = entries;
    entries.forEach(entry -> lastLetters.set(entry.charAt(entry.length() - 1)));
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
  }

  static Suffixes of(String kind) {
    return new Suffixes(Vocabulary.words("ko", kind));
  }

  boolean contains(String word) {
    return entries.contains(word);
  }

  /** Length of the longest entry that the word ends in; 0 for none. */
  int lengthIn(String word) {
    if (word.isEmpty() || !lastLetters.get(word.charAt(word.length() - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, word.length()); length > 0; length--) {
      if (entries.contains(word.substring(word.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  boolean endsIn(String word) {
    return lengthIn(word) > 0;
  }
}
