package dev.verbatim.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the document as a whole.
 *
 * @param date the day it is dated, in its own zone
 * @param languages BCP 47, the one with most text first
 */
public record DocumentFacts(
    @Nullable String title,
    @Nullable String publisher,
    Genre genre,
    @Nullable LocalDate date,
    @Nullable OffsetDateTime publishedAt,
    @Nullable String place,
    List<String> languages) {}
