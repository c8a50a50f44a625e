package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that were seen with a capital inside a sentence, by their first letters. */
record Capitals(Set<String> stems) {

  private static final int STEM = 5;

  Capitals {
    stems = Set.copyOf(stems);
  }

  static Capitals of(List<Paragraph> paragraphs) {
    Set<String> stems = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences()) {
        for (int i = 1; i < sentence.size(); i++) {
          Token token = sentence.get(i);
          if (token.isCapitalised() && sentence.get(i - 1).isWord()) {
            stems.add(stem(Words.plain(token.lower())));
          }
        }
      }
    }
    return new Capitals(stems);
  }

  boolean contains(String word) {
    return stems.contains(stem(word));
  }

  private static String stem(String word) {
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }
}
