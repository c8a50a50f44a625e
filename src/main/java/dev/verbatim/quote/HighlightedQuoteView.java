package dev.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.verbatim.search.Range;
import java.util.List;

/**
 * A quote as a search found it.
 *
 * @param highlight where in its text the words stand that were asked for; in code points, in order
 */
public record HighlightedQuoteView(@JsonUnwrapped QuoteView quote, List<Range> highlight) {}
