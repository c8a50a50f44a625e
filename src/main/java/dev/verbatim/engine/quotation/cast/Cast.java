package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import java.util.List;

/** Who appears in a document, and which mention stands for whom. */
public final class Cast implements Casting {

  private final SourceText text;

  private Cast(SourceText text) {
    this.text = text;
  }

  public static Cast of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    return new Cast(document.submission().text());
  }

  @Override
  public Resolved resolve(Mention mention) {
    if (mention.name() == null) {
      return Resolved.NOBODY;
    }
    return new Resolved(
        new SpeakerRef.Provisional(text.slice(mention.name()), SpeakerKind.PERSON),
        null,
        null,
        1,
        List.of());
  }

  @Override
  public List<Attribution.Candidate> candidates(List<Mention> mentions) {
    return List.of();
  }
}
