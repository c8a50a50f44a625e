package dev.verbatim.engine;

import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document with a kind, language, date and place of its own. Sections are in document
 * order and do not overlap.
 *
 * @param language BCP 47
 * @param publishedAt with the printed offset, where the text gives a time
 * @param publishedOn the day, where it is known
 * @param translationOf index in {@link AttributionResult#sections} of the section that this one
 *     translates
 */
public record Section(
    Kind kind,
    Genre genre,
    @Nullable String title,
    @Nullable String publisher,
    String language,
    @Nullable OffsetDateTime publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String place,
    @Nullable Integer translationOf,
    Span span) {

  public enum Kind {
    BODY,
    /** One entry of a live feed. */
    ENTRY,
    ARTICLE,
    BACKGROUND
  }
}
