package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Paragraph;
import java.util.List;

/** A paragraph with its sentences parsed. */
record ParsedParagraph(Paragraph paragraph, List<ParsedSentence> sentences) {

  static ParsedParagraph of(Paragraph paragraph) {
    return new ParsedParagraph(
        paragraph,
        paragraph.sentences().stream()
            .map(sentence -> ParsedSentence.of(paragraph.text(), sentence))
            .toList());
  }
}
