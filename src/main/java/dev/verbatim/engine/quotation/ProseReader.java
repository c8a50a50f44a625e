package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.List;

/** Reads quotations and reported speech in a reporter's prose, and inside what others say. */
public final class ProseReader {

  private final SpeakerDirectory directory;

  public ProseReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /**
   * Takes all sections of prose at once: who is introduced in one is named by surname in another.
   */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    return Reading.NOTHING;
  }

  /**
   * Quotations inside passages.
   *
   * @param passages spoken and written quotes; {@link Quote#within} of what is found is an index
   *     into them
   */
  public List<Quote> readWithin(DocumentLayout document, List<Quote> passages) {
    return List.of();
  }
}
