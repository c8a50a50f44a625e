package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import java.util.ArrayList;
import java.util.List;

/** For languages whose grammar is not here: whole sentences in marks, and nobody's. */
final class MarksOnlyGrammar implements Grammar {

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
    List<Finding> findings = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences()) {
        if (sentence.isAllQuoted()) {
          sentence.tokens().stream()
              .map(Token::quoted)
              .filter(java.util.Objects::nonNull)
              .map(quoted -> Finding.nobodys(Quote.Form.DIRECT, quoted.inner()))
              .forEach(findings::add);
        }
      }
    }
    return new ProseReading(findings, List.of());
  }
}
