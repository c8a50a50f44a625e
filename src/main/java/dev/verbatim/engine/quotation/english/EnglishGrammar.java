package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Grammar;
import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.quotation.Token;
import java.util.List;

/** Who said what in English prose. */
public final class EnglishGrammar implements Grammar {

  @Override
  public Orthography orthography() {
    return new Orthography() {
      @Override
      public boolean isAbbreviation(Token word) {
        return false;
      }

      @Override
      public boolean cueFollows(List<Token> tokens, int next) {
        return false;
      }
    };
  }

  @Override
  public ProseReading read(List<Paragraph> paragraphs) {
    return new ProseReading(List.of(), List.of());
  }
}
