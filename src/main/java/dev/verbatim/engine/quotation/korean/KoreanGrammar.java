package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.List;

/** Who said what in Korean prose. */
public final class KoreanGrammar implements Grammar {

  private final Orthography orthography = new KoreanOrthography();

  @Override
  public Orthography orthography() {
    return orthography;
  }

  @Override
  public ProseReading read(List<Paragraph> paragraphs) {
    return new SectionTelling(paragraphs, orthography).read();
  }

  @Override
  public Casting cast(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    return KoreanCast.of(document, readings, directory);
  }
}
