package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;

/** The language of a stretch of text, by script, and where scripts are shared by function words. */
public final class Languages {

  /** Of a character in a packed word; characters of Latin script need no more. */
  private static final int BITS = 10;

  private static final int ENGLISH = 1;
  private static final int FRENCH = 2;
  private static final WordTable FUNCTION_WORDS = functionWords();

  /** Enough of a paragraph to tell its script, and its language. */
  private static final int SAMPLE = 300;

  private static final int SHORT_SAMPLE = 150;

  private static final int LONGEST_FUNCTION_WORD = 6;

  private Languages() {}

  /** What stands of each script and language in a stretch of text. */
  record Tally(int latin, int cyrillic, int hangul, int english, int french) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          latin + other.latin,
          cyrillic + other.cyrillic,
          hangul + other.hangul,
          english + other.english,
          french + other.french);
    }

    int letters() {
      return latin + cyrillic + hangul;
    }

    /** ISO 15924; a syllable of Hangul counts as two letters. */
    String script() {
      if (2 * hangul > latin && 2 * hangul > cyrillic) {
        return "Kore";
      }
      return cyrillic > latin ? "Cyrl" : "Latn";
    }

    /** BCP 47. */
    String language() {
      return switch (script()) {
        case "Kore" -> "ko";
        case "Cyrl" -> "ru";
        default -> french > english ? "fr" : "en";
      };
    }
  }

  /**
   * {@code en}, {@code fr}, {@code ko} or {@code ru}; a text without letters passes for English.
   */
  public static String of(SourceText text, Span span) {
    return tally(text, span).language();
  }

  /** The language as the first words say it. */
  public static String ofBeginning(SourceText text, Span span) {
    int end = Math.min(span.end(), span.start() + SHORT_SAMPLE);
    return tally(text, new Span(span.start(), end)).language();
  }

  static Tally tally(SourceText text, Span span) {
    int end = Math.min(span.end(), span.start() + SAMPLE);
    int[] counts = new int[5];
    int wordStart = -1;
    for (int i = span.start(); i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (isLatin(c)) {
        counts[0]++;
        wordStart = wordStart < 0 ? i : wordStart;
        continue;
      }
      if (wordStart >= 0) {
        countWord(text, wordStart, i, counts);
        wordStart = -1;
      }
      if (c >= '\u0400' && c <= '\u052F') {
        counts[1]++;
      } else if (c >= '\uAC00' && c <= '\uD7A3') {
        counts[2]++;
      }
    }
    return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  private static void countWord(SourceText text, int start, int end, int[] counts) {
    if (end - start > LONGEST_FUNCTION_WORD) {
      return;
    }
    long word = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      word = word << BITS | (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    int languages = FUNCTION_WORDS.of(word);
    counts[3] += languages & ENGLISH;
    counts[4] += (languages & FRENCH) / FRENCH;
  }

  private static WordTable functionWords() {
    WordTable table = new WordTable();
    addTo(table, "en", ENGLISH);
    addTo(table, "fr", FRENCH);
    return table;
  }

  private static void addTo(WordTable table, String language, int flag) {
    for (String word : Vocabulary.words(language, "function-words")) {
      if (word.length() <= LONGEST_FUNCTION_WORD) {
        table.add(packed(word), flag);
      }
    }
  }

  private static long packed(String word) {
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      packed = packed << BITS | word.charAt(i);
    }
    return packed;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
  }
}
