package dev.verbatim.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A document with its sections and what was odd about it. */
record DocumentDetailView(
    @JsonUnwrapped DocumentView document,
    List<SectionView> sections,
    List<DiagnosticView> diagnostics) {

  static DocumentDetailView of(DocumentEntity document) {
    return new DocumentDetailView(
        DocumentView.of(document),
        SectionEntity.ofDocument(document.id).stream().map(SectionView::of).toList(),
        document.diagnostics);
  }
}
