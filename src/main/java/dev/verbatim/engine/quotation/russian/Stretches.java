package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.QuotationMarks;
import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.quotation.Tokenizer;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;

/** Cuts ranges of a text into tokens that are read together. */
final class Stretches {

  private Stretches() {}

  static Stretch inside(Stretch words, Quoted quoted) {
    return of(words.text(), quoted.inner(), words.capitals());
  }

  static Stretch of(SourceText text, Span span, Capitals capitals) {
    List<Quoted> outermost =
        QuotationMarks.pair(text, span).stream().filter(each -> each.depth() == 0).toList();
    return new Stretch(text, Tokenizer.tokens(text, span, outermost), capitals);
  }
}
