package dev.verbatim.engine;

import dev.verbatim.engine.text.Span;

/**
 * Something odd about a text that a reader should know of. Odd text is a result, not an exception.
 */
public record Diagnostic(Kind kind, String message, Span span) {

  public enum Kind {
    TEXT_BEFORE_FIRST_SPEAKER,
    NO_SPEAKER_FOUND,
    UNCLOSED_QUOTATION,
    UNDECODABLE_BYTES,
    UNKNOWN_DATE
  }
}
