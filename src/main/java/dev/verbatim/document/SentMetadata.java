package dev.verbatim.document;

import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of a document, as it was sent: in the query beside plain text or HTML, or in
 * the fields of a {@link DocumentRequest}.
 */
record SentMetadata(
    @RestQuery @Nullable String title,
    @RestQuery @Nullable String publisher,
    @RestQuery @Nullable String url,
    @RestQuery("published_at") @Nullable String publishedAt,
    @RestQuery("time_zone") @Nullable String timeZone,
    @RestQuery @Nullable String language) {

  boolean isEmpty() {
    return Stream.of(title, publisher, url, publishedAt, timeZone, language)
        .allMatch(Objects::isNull);
  }
}
