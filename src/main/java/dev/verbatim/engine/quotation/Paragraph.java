package dev.verbatim.engine.quotation;

import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A paragraph of prose, ready for a grammar.
 *
 * @param section that it stands in
 * @param quoted every quotation, nested ones too, outer before inner
 * @param sentences the reporter's, with the outermost quotations as tokens
 */
public record Paragraph(
    SourceText text,
    SectionText section,
    Span span,
    List<Quoted> quoted,
    List<Sentence> sentences) {

  public Paragraph {
    quoted = List.copyOf(quoted);
    sentences = List.copyOf(sentences);
  }

  public static Paragraph read(
      SourceText text, SectionText section, Span span, Orthography orthography) {
    return read(text, section, span, QuotationMarks.pair(text, span), orthography);
  }

  /** A paragraph whose marks were paired with those of its neighbours. */
  public static Paragraph read(
      SourceText text,
      SectionText section,
      Span span,
      List<Quoted> quoted,
      Orthography orthography) {
    List<Quoted> outermost = quoted.stream().filter(each -> each.depth() == 0).toList();
    List<Token> tokens = Tokenizer.tokens(text, span, outermost);
    return new Paragraph(
        text, section, span, quoted, SentenceSplitter.sentences(text, tokens, orthography));
  }

  /** The sentences, those without an end in parts of so many tokens. */
  public List<Sentence> sentences(int longest) {
    return sentences.stream().flatMap(sentence -> sentence.inParts(longest).stream()).toList();
  }

  /** Whether a quotation stands directly in that one. */
  public boolean holdsOthers(Quoted holder) {
    int low = 0;
    int high = quoted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quoted.get(middle).outer().start() <= holder.outer().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quoted.size() && holder.inner().contains(quoted.get(low).inner());
  }
}
