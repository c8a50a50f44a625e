package dev.verbatim.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A part of a document as it is served. */
public record SectionView(
    String id,
    String kind,
    String genre,
    @Nullable String title,
    @Nullable String publisher,
    String language,
    @Nullable LocalDate publishedOn,
    @Nullable OffsetDateTime publishedAt,
    @Nullable String place,
    @Nullable String translationOf,
    int start,
    int end) {

  static SectionView of(SectionEntity section) {
    return new SectionView(
        section.id,
        section.kind,
        section.genre,
        section.title,
        section.publisher,
        section.language,
        section.publishedOn,
        section.publishedAt,
        section.place,
        section.translationOfId,
        section.start,
        section.end);
  }
}
