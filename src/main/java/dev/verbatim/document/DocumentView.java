package dev.verbatim.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is served.
 *
 * @param url where it was published
 * @param length in code points
 * @param text only where the client can't know it: when it was taken from HTML
 * @param importedAt null for a document that is not stored
 */
public record DocumentView(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String licence,
    String genre,
    @Nullable LocalDate date,
    @Nullable LocalDate publishedOn,
    @Nullable OffsetDateTime publishedAt,
    @Nullable String place,
    List<String> languages,
    String textSha256,
    int length,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
    int utteranceCount,
    int quoteCount,
    String engineVersion,
    @Nullable Instant importedAt,
    @Nullable Instant attributedAt) {

  static DocumentView of(DocumentEntity document) {
    return view(document, null, document.importedAt, document.attributedAt);
  }

  /** Of a document that was only attributed. */
  static DocumentView unstored(DocumentEntity document, @Nullable String text) {
    return view(document, text, null, null);
  }

  private static DocumentView view(
      DocumentEntity document,
      @Nullable String text,
      @Nullable Instant importedAt,
      @Nullable Instant attributedAt) {
    return new DocumentView(
        document.id,
        document.title,
        document.publisher,
        document.url,
        document.licence,
        document.genre,
        document.datedOn,
        document.publishedOn,
        document.publishedAt,
        document.place,
        document.languages,
        document.textSha256,
        document.textLength,
        text,
        document.utteranceCount,
        document.quoteCount,
        document.engineVersion,
        importedAt,
        attributedAt);
  }
}
