package dev.verbatim.engine.quotation;

import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.cast.Cast;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.List;

/** How one language tells who said what. Stateless; one instance serves every thread. */
public interface Grammar {

  Orthography orthography();

  /**
   * Reads paragraphs that follow each other in one document, all in the grammar's language.
   *
   * @return findings, and every mention of a name (also of those who say nothing: they introduce
   *     the people and stand for pronouns), each in document order
   */
  ProseReading read(List<Paragraph> paragraphs);

  /** Who appears in the sections that this grammar read. */
  default Casting cast(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    return Cast.of(document, readings, directory);
  }

  /** What a grammar read. */
  record ProseReading(List<Finding> findings, List<Mention> mentions) {

    public ProseReading {
      findings = List.copyOf(findings);
      mentions = List.copyOf(mentions);
    }
  }
}
