package dev.verbatim.engine;

import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a turn that is not speech. Categories and types are ParlaMint's: a category, and
 * within it an open list of types, as {@code kinesic} and {@code applause}.
 *
 * @param span with its brackets
 */
public record Annotation(Category category, @Nullable String type, Span span) {

  public enum Category {
    KINESIC,
    INCIDENT,
    VOCAL,
    NOTE,
    GAP,
    /** A marker that the words are a translation: {@code (retranslated)}. */
    TRANSLATION
  }
}
