package dev.verbatim.quote;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of quotes takes besides its filters, as the address gives it. */
public record QuoteListQuery(
    @RestQuery @Nullable String sort,
    @RestQuery @Nullable String highlight,
    @RestQuery List<String> facet) {

  /** As a list without any of it. */
  static final QuoteListQuery PLAIN = new QuoteListQuery(null, null, List.of());
}
