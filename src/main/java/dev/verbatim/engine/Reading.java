package dev.verbatim.engine;

import java.util.List;

/**
 * What one reader found in the sections given to it. Section indices are the document's; indices of
 * utterances and of holding quotes are the reading's own.
 */
public record Reading(
    List<Utterance> utterances, List<Quote> quotes, List<Diagnostic> diagnostics) {

  public static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

  public Reading {
    utterances = List.copyOf(utterances);
    quotes = List.copyOf(quotes);
    diagnostics = List.copyOf(diagnostics);
  }
}
