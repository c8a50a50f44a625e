package dev.verbatim.utterance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.verbatim.quote.QuoteView;
import java.util.List;

/**
 * A turn at talk with its words.
 *
 * @param quotes its passages and the quotations in them, in document order
 */
public record UtteranceDetailView(@JsonUnwrapped UtteranceView utterance, List<QuoteView> quotes) {}
