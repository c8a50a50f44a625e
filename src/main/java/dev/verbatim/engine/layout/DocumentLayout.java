package dev.verbatim.engine.layout;

import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Submission;
import java.util.List;

/** A document cut into sections and blocks, each with what it is; nobody's words yet. */
public record DocumentLayout(
    Submission submission,
    DocumentFacts facts,
    List<SectionText> sections,
    List<Diagnostic> diagnostics) {

  public DocumentLayout {
    sections = List.copyOf(sections);
    diagnostics = List.copyOf(diagnostics);
  }
}
