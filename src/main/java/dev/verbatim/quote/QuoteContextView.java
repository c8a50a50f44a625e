package dev.verbatim.quote;

import java.util.List;

/**
 * A quote among those around it in its document.
 *
 * @param before nearest last
 * @param after nearest first
 */
public record QuoteContextView(List<QuoteView> before, QuoteView quote, List<QuoteView> after) {}
