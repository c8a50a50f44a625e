package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words in quotation marks, as far as they tell whether somebody said them.
 *
 * @param count how many words they are
 */
record QuotedWords(String text, int count, Shape shape) {

  enum Shape {
    /** Every Longer Word Has a Capital. */
    TITLE,
    /** The first has one. */
    SENTENCE,
    /** the first has none */
    LOWER
  }

  private static final Lexicon LEXICON = Lexicon.ENGLISH;
  private static final Set<String> PRONOUNS = Vocabulary.words("en", "conversation-pronouns");

  static QuotedWords of(String text) {
    return new QuotedWords(text, Classes.words(text), shape(text));
  }

  boolean isTitle() {
    return shape == Shape.TITLE;
  }

  private static Shape shape(String text) {
    int capitals = 0;
    int longer = 0;
    for (String word : cut(text, "")) {
      char first = word.charAt(0);
      if (word.length() > 3 || Character.isUpperCase(first)) {
        longer++;
        capitals += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
      }
    }
    if (capitals == longer) {
      return Shape.TITLE;
    }
    return Character.isUpperCase(text.charAt(0)) ? Shape.SENTENCE : Shape.LOWER;
  }

  /** The words in small letters, apostrophes straight, without punctuation. */
  List<String> plain() {
    return cut(text.toLowerCase(Locale.ROOT).replace('’', '\''), ",.!?");
  }

  static boolean hasVerb(List<String> plain) {
    for (String word : plain) {
      Tag tag = LEXICON.functionWord(word);
      if (tag == Tag.AUXILIARY
          || tag == Tag.MODAL
          || tag == Tag.SUBJECT_PRONOUN
          || word.contains("n't")
          || word.endsWith("'s")
          || word.endsWith("'re")
          || word.endsWith("'ll")
          || word.endsWith("'ve")) {
        return true;
      }
    }
    return false;
  }

  static boolean hasFirstPerson(List<String> plain) {
    return plain.stream().anyMatch(PRONOUNS::contains);
  }

  private static List<String> cut(String text, String marks) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean gap = i == text.length() || isGap(text.charAt(i), marks);
      if (gap && i > start) {
        words.add(text.substring(start, i));
      }
      start = gap ? i + 1 : start;
    }
    return words;
  }

  private static boolean isGap(char c, String marks) {
    return c == ' ' || (c >= '\t' && c <= '\r') || marks.indexOf(c) >= 0;
  }
}
