package dev.verbatim.document;

import java.util.List;

/** What a document gave when it was stored or attributed again. */
record StoredView(DocumentView document, Counts counts, List<DiagnosticView> diagnostics) {

  /** How much was found. */
  record Counts(int utterances, int quotes) {}

  static StoredView of(DocumentEntity document) {
    return new StoredView(
        DocumentView.of(document),
        new Counts(document.utteranceCount, document.quoteCount),
        document.diagnostics);
  }
}
