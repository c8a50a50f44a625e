package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.cast.Cast;
import dev.verbatim.engine.quotation.english.EnglishGrammar;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads quotations and reported speech in a reporter's prose, and inside what others say. */
public final class ProseReader {

  private static final Map<String, Grammar> GRAMMARS = Map.of("en", new EnglishGrammar());
  private static final Grammar FALLBACK = new MarksOnlyGrammar();

  private final SpeakerDirectory directory;

  public ProseReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /**
   * Takes all sections of prose at once: who is introduced in one is named by surname in another.
   */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    List<SectionReading> readings = new ArrayList<>();
    for (SectionText section : sections) {
      Grammar grammar = grammarFor(section.section().language());
      readings.add(
          new SectionReading(section, grammar.read(paragraphs(document, section, grammar))));
    }
    Cast cast = Cast.of(document, readings, directory);
    List<Quote> quotes = new ArrayList<>();
    for (SectionReading reading : readings) {
      quotes.addAll(QuoteBuilder.quotes(document, reading, cast));
    }
    return new Reading(List.of(), quotes, List.of());
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

  private static Grammar grammarFor(String language) {
    return GRAMMARS.getOrDefault(language, FALLBACK);
  }

  private static List<Paragraph> paragraphs(
      DocumentLayout document, SectionText section, Grammar grammar) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (isProse(block.kind())) {
        paragraphs.add(
            Paragraph.read(
                document.submission().text(), section, block.span(), grammar.orthography()));
      }
    }
    return paragraphs;
  }

  private static boolean isProse(Block.Kind kind) {
    return switch (kind) {
      case TITLE, LEAD, HEADING, PARAGRAPH -> true;
      case DATELINE, ENTRY_STAMP, BYLINE, CAPTION, CHROME -> false;
    };
  }
}
