package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies as they sign their reports in English and Russian. */
final class Agencies {

  private static final int LONGEST_BRACKET = 60;
  private static final Map<String, String> NAMES =
      Vocabulary.values(List.of("en", "ru"), "agency-names");

  /**
   * An agency in a text.
   *
   * @param name in English
   * @param end of what signs for it
   */
  record Found(String name, int end) {}

  private Agencies() {}

  /**
   * The agency that the words at the offset sign for, the longest way it may be written; or null.
   */
  static @Nullable Found at(SourceText text, int start, int limit) {
    Found longest = null;
    for (Map.Entry<String, String> entry : NAMES.entrySet()) {
      int end = start + entry.getKey().length();
      boolean there =
          end <= limit
              && text.value().startsWith(entry.getKey(), start)
              && (end == limit || !Character.isLetterOrDigit(text.charAt(end)));
      if (there && (longest == null || end > longest.end())) {
        longest = new Found(entry.getValue(), end);
      }
    }
    return longest;
  }

  /** The first agency among the words of a bracket: {@code Корр. ТАСС Иван Петров}; or null. */
  static @Nullable String inside(SourceText text, Span bracket) {
    if (bracket.length() > LONGEST_BRACKET) {
      return null;
    }
    for (Token token : Token.of(text, bracket)) {
      Found found = at(text, token.span().start(), bracket.end());
      if (found != null) {
        return found.name();
      }
    }
    return null;
  }
}
