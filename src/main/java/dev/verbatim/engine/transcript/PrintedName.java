package dev.verbatim.engine.transcript;

import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Locale;

/**
 * A name as a label prints it, in plain spaces, and in small letters where it is all in capitals.
 */
final class PrintedName {

  private static final int CAPITALS = 2;
  private static final String ROMAN = "IVX";

  private PrintedName() {}

  static String of(SourceText text, Span name) {
    String[] words = Blanks.single(text.slice(name)).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = isCapitals(words[i]) ? small(words[i]) : words[i];
    }
    return String.join(" ", words);
  }

  // "PUTIN", "McGOVERN"; not "J." nor "II"
  private static boolean isCapitals(String word) {
    if (word.chars().allMatch(c -> ROMAN.indexOf(c) >= 0)) {
      return false;
    }
    int capitals = 0;
    for (int i = word.length() - 1; i >= 0 && Character.isUpperCase(word.charAt(i)); i--) {
      capitals++;
    }
    return capitals > CAPITALS || (capitals == word.length() && capitals == CAPITALS);
  }

  private static String small(String word) {
    StringBuilder small = new StringBuilder(word.length());
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean lowerBefore = i > 0 && Character.isLowerCase(word.charAt(i - 1));
      boolean keeps = !inside || lowerBefore;
      small.append(keeps ? String.valueOf(c) : String.valueOf(c).toLowerCase(Locale.ROOT));
      inside = Character.isLetter(c);
    }
    return small.toString();
  }
}
