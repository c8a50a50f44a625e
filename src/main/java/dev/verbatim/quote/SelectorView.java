package dev.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a quote stands, as the W3C Web Annotation model says it. */
public sealed interface SelectorView {

  /** By offset, in code points, half-open. */
  record TextPosition(int start, int end) implements SelectorView {
    @JsonProperty(index = 0)
    public String type() {
      return "TextPositionSelector";
    }
  }

  /** By the words and what stands round them. */
  record TextQuote(String exact, String prefix, String suffix) implements SelectorView {
    @JsonProperty(index = 0)
    public String type() {
      return "TextQuoteSelector";
    }
  }
}
