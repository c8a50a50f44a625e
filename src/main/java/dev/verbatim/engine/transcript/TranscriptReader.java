package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the turns of transcripts. */
public final class TranscriptReader {

  private final SpeakerDirectory directory;

  public TranscriptReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /** Takes the sections of this genre, in document order. */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    if (sections.isEmpty()) {
      return Reading.NOTHING;
    }
    SourceText text = document.submission().text();
    Cast cast = new Cast(text, directory, document.facts().date(), sections);
    Interpretation interpretation = new Interpretation();
    Proceedings proceedings = new Proceedings(text);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (SectionText section : sections) {
      diagnostics.addAll(before(text, section));
      SpokenSection spoken = new SpokenSection(document, section, directory, cast, interpretation);
      List<Turn> turns = Turn.of(text, section);
      PageDoubts page = new PageDoubts(text, section, turns);
      for (Turn turn : turns) {
        spoken.add(turn, page, proceedings);
      }
    }
    return new Reading(proceedings.utterances(), proceedings.quotes(), diagnostics);
  }

  private static List<Diagnostic> before(SourceText text, SectionText section) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    int first = section.labels().get(0).span().start();
    for (Block block : section.blocks()) {
      Span span = block.span();
      boolean words = block.kind() == Block.Kind.PARAGRAPH && !Directions.isGap(text, span);
      if (span.start() < first && words) {
        Span before = new Span(span.start(), Math.min(first, span.end()));
        diagnostics.add(
            new Diagnostic(
                Diagnostic.Kind.TEXT_BEFORE_FIRST_SPEAKER,
                "text before the first speaker is nobody's words",
                text.trim(before)));
        return diagnostics;
      }
    }
    return diagnostics;
  }
}
