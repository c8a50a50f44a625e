package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.List;

/** Reads the turns of transcripts. */
public final class TranscriptReader {

  private final SpeakerDirectory directory;

  public TranscriptReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Takes the sections of this genre, in document order. */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    return Reading.NOTHING;
  }
}
