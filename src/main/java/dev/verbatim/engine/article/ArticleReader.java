package dev.verbatim.engine.article;

import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.List;

/** Reads articles signed by the one whose words they are. */
public final class ArticleReader {

  private final SpeakerDirectory directory;

  public ArticleReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Takes the sections of this genre, in document order. */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    return Reading.NOTHING;
  }
}
