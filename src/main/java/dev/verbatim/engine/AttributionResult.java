package dev.verbatim.engine;

import java.util.List;

/** What the engine answers for one text; everything in document order. */
public record AttributionResult(
    DocumentFacts document,
    List<Section> sections,
    List<Utterance> utterances,
    List<Quote> quotes,
    List<Diagnostic> diagnostics) {

  public AttributionResult {
    sections = List.copyOf(sections);
    utterances = List.copyOf(utterances);
    quotes = List.copyOf(quotes);
    diagnostics = List.copyOf(diagnostics);
  }
}
