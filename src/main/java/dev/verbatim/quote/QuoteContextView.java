package dev.verbatim.quote;

import dev.verbatim.http.JsonText;
import java.util.List;

/**
 * A quote among those around it in its document.
 *
 * @param before nearest last
 * @param after nearest first
 */
public record QuoteContextView(List<JsonText> before, JsonText quote, List<JsonText> after) {}
