package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** The language of a stretch of text, by script, and where scripts are shared by function words. */
public final class Languages {

  private static final Set<String> ENGLISH = Vocabulary.words("en", "function-words");
  private static final Set<String> FRENCH = Vocabulary.words("fr", "function-words");

  /** Enough of a paragraph to tell. */
  private static final int SAMPLE = 600;

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
    String word = text.slice(new Span(start, end)).toLowerCase(Locale.ROOT);
    if (ENGLISH.contains(word)) {
      counts[3]++;
    }
    if (FRENCH.contains(word)) {
      counts[4]++;
    }
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
  }
}
