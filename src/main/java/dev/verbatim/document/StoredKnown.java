package dev.verbatim.document;

import dev.verbatim.engine.Submission.Known;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** {@link Known} as it is stored: dates and zone as ISO 8601 and IANA write them. */
public record StoredKnown(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String publishedAt,
    @Nullable String publishedOn,
    @Nullable String timeZone,
    @Nullable String language,
    @Nullable String place) {

  static StoredKnown of(Known known) {
    return new StoredKnown(
        known.title(),
        known.publisher(),
        known.url(),
        written(known.publishedAt()),
        written(known.publishedOn()),
        known.timeZone() == null ? null : known.timeZone().getId(),
        known.language(),
        known.place());
  }

  Known known() {
    return new Known(
        title,
        publisher,
        url,
        publishedAt == null ? null : OffsetDateTime.parse(publishedAt),
        publishedOn == null ? null : LocalDate.parse(publishedOn),
        timeZone == null ? null : ZoneId.of(timeZone),
        language,
        place);
  }

  private static @Nullable String written(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
