package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Reading;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.quotation.english.EnglishGrammar;
import dev.verbatim.engine.quotation.korean.KoreanGrammar;
import dev.verbatim.engine.quotation.russian.RussianGrammar;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads quotations and reported speech in a reporter's prose, and inside what others say. */
public final class ProseReader {

  private static final Map<String, Grammar> GRAMMARS =
      Map.of("en", new EnglishGrammar(), "ru", new RussianGrammar(), "ko", new KoreanGrammar());
  private static final Grammar FALLBACK = new MarksOnlyGrammar();

  private final SpeakerDirectory directory;

  public ProseReader(SpeakerDirectory directory) {
    this.directory = directory;
  }

  /**
   * Takes all sections of prose at once: who is introduced in one is named by surname in another.
   */
  public Reading read(DocumentLayout document, List<SectionText> sections) {
    Map<Grammar, List<SectionReading>> readings = new LinkedHashMap<>();
    for (SectionText section : sections) {
      Grammar grammar = grammarFor(section.section().language());
      readings
          .computeIfAbsent(grammar, each -> new ArrayList<>())
          .add(new SectionReading(section, grammar.read(paragraphs(document, section, grammar))));
    }
    List<Quote> quotes = new ArrayList<>();
    readings.forEach(
        (grammar, read) -> {
          Casting cast = grammar.cast(document, read, directory);
          for (SectionReading reading : read) {
            int first = quotes.size();
            for (Quote quote : QuoteBuilder.quotes(document, reading, cast)) {
              Integer within = quote.within() == null ? null : quote.within() + first;
              quotes.add(quote.referring(within, quote.utterance()));
            }
          }
        });
    return new Reading(List.of(), quotes, List.of());
  }

  /**
   * Quotations inside passages.
   *
   * @param passages spoken and written quotes; {@link Quote#within} of what is found is an index
   *     into them
   */
  public List<Quote> readWithin(DocumentLayout document, List<Quote> passages) {
    return new Within(document, directory).read(passages, ProseReader::grammarFor);
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
      case DATELINE, ENTRY_STAMP, BYLINE, CAPTION, CHROME, DIRECTION, INSERTION -> false;
    };
  }
}
