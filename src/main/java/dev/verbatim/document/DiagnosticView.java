package dev.verbatim.document;

/**
 * Something odd about a text.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record DiagnosticView(String kind, String message, int start, int end) {}
