package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import java.util.List;

/** Who said what in English prose. */
public final class EnglishGrammar implements Grammar {

  private static final Orthography ORTHOGRAPHY = new EnglishOrthography();

  @Override
  public Orthography orthography() {
    return ORTHOGRAPHY;
  }

  @Override
  public ProseReading read(List<Paragraph> paragraphs) {
    return read(paragraphs, Judge.PACKAGED);
  }

  static ProseReading read(List<Paragraph> paragraphs, Judge judge) {
    List<ParsedParagraph> parsed = paragraphs.stream().map(ParsedParagraph::of).toList();
    Findings findings = new Findings(parsed, judge);
    for (int p = 0; p < parsed.size(); p++) {
      for (int i = 0; i < parsed.get(p).sentences().size(); i++) {
        findings.read(p, i);
      }
    }
    return findings.reading();
  }
}
