package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.cast.Casting;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Quotations inside passages, of those whom the speaker quotes. */
final class Within {

  private final DocumentLayout document;
  private final SpeakerDirectory directory;

  Within(DocumentLayout document, SpeakerDirectory directory) {
    this.document = document;
    this.directory = directory;
  }

  /**
   * @param passages not overlapping
   * @return {@link Quote#within} is an index into the passages
   */
  List<Quote> read(List<Quote> passages, Function<String, Grammar> grammars) {
    Map<Integer, List<Integer>> bySection = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      bySection.computeIfAbsent(passages.get(i).section(), each -> new ArrayList<>()).add(i);
    }
    List<Quote> found = new ArrayList<>();
    bySection.forEach(
        (index, members) -> {
          SectionText section = document.sections().get(index);
          Grammar grammar = grammars.apply(section.section().language());
          for (int passage : members) {
            found.addAll(read(section, grammar, passages.get(passage), passage));
          }
        });
    return found;
  }

  private List<Quote> read(SectionText section, Grammar grammar, Quote passage, int index) {
    SourceText text = document.submission().text();
    List<Quoted> quoted = QuotationMarks.pair(text, passage.span());
    if (quoted.isEmpty()) {
      return List.of();
    }
    Paragraph paragraph =
        Paragraph.read(text, section, passage.span(), quoted, grammar.orthography());
    SectionReading reading = new SectionReading(section, grammar.read(List.of(paragraph)));
    Casting cast = grammar.cast(document, List.of(reading), directory);
    List<Quote> found = new ArrayList<>();
    for (Quote quote : QuoteBuilder.quotes(document, reading, cast)) {
      boolean others =
          quote.form().layer() == Quote.Layer.QUOTATION
              && quote.within() == null
              && quote.attribution().cue() != null
              && quote.attribution().source() != null;
      if (others && !quote.span().equals(passage.span())) {
        found.add(quote.referring(index, passage.utterance()));
      }
    }
    return found;
  }
}
