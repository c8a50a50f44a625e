package dev.verbatim.document;

import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Locale;

/**
 * Something odd about a text.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record DiagnosticView(String kind, String message, int start, int end) {

  static DiagnosticView of(Diagnostic diagnostic, SourceText text) {
    return new DiagnosticView(
        diagnostic.kind().name().toLowerCase(Locale.ROOT),
        diagnostic.message(),
        text.codePointOffset(diagnostic.span().start()),
        text.codePointOffset(diagnostic.span().end()));
  }

  Diagnostic diagnostic(SourceText text) {
    return new Diagnostic(
        Diagnostic.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        message,
        new Span(text.utf16Offset(start), text.utf16Offset(end)));
  }
}
