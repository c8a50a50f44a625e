package dev.verbatim.quote;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The filters of quotes, but for the speaker, as the address gives them. Repeating one means OR,
 * different ones mean AND.
 */
public record QuoteQuery(
    @RestQuery @Nullable String q,
    @RestQuery List<String> role,
    @RestQuery List<String> place,
    @RestQuery("date_from") @Nullable String dateFrom,
    @RestQuery("date_to") @Nullable String dateTo,
    @RestQuery("date_field") @Nullable String dateField,
    @RestQuery List<String> form,
    @RestQuery List<String> language,
    @RestQuery List<String> document,
    @RestQuery List<String> publisher,
    @RestQuery("min_confidence") @Nullable String minConfidence,
    @RestQuery List<String> status) {}
