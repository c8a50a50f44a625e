package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Who said what in English prose. */
public final class EnglishGrammar implements Grammar {

  private static final Orthography ORTHOGRAPHY = new EnglishOrthography();

  @Override
  public Orthography orthography() {
    return ORTHOGRAPHY;
  }

  @Override
  public ProseReading read(List<Paragraph> paragraphs) {
    return read(paragraphs, Judge.PACKAGED);
  }

  static ProseReading read(List<Paragraph> paragraphs, Judge judge) {
    List<ParsedParagraph> parsed = paragraphs.stream().map(ParsedParagraph::of).toList();
    List<Finding> findings = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (int p = 0; p < parsed.size(); p++) {
      List<ParsedSentence> sentences = parsed.get(p).sentences();
      for (int i = 0; i < sentences.size(); i++) {
        mentions.addAll(Mentions.named(sentences.get(i).tagged()));
        for (int token = 0; token < sentences.get(i).size(); token++) {
          if (sentences.get(i).tagged().tag(token) == Tag.QUOTED) {
            Place place = new Place(parsed, p, i, token, told);
            Told answer = judge.tell(place);
            if (judge.isQuotation(place, answer)) {
              told.add(answer);
              findings.add(finding(place, answer));
            }
          }
        }
      }
    }
    return new ProseReading(findings, mentions);
  }

  private static Finding finding(Place place, Told told) {
    Quote.Form form = place.isWholeSentence() ? Quote.Form.DIRECT : Quote.Form.MIXED;
    return new Finding(
        form,
        place.quoted().inner(),
        null,
        told.source(),
        told.span(),
        told.rule(),
        told.confidence(),
        List.of(),
        null);
  }
}
