package dev.verbatim.document;

import org.jspecify.annotations.Nullable;

/**
 * A document sent as JSON: its text or its HTML, and what the sender knows of it.
 *
 * @param url {@code http} or {@code https}; it is kept and shown, never fetched
 * @param publishedAt a day, or a time with its offset; without one, in the time zone
 * @param timeZone IANA name or offset
 * @param language BCP 47
 */
record DocumentRequest(
    @Nullable String text,
    @Nullable String html,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String publishedAt,
    @Nullable String timeZone,
    @Nullable String language) {

  SentMetadata metadata() {
    return new SentMetadata(title, publisher, url, publishedAt, timeZone, language);
  }
}
