package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line over a briefing that says who gives it: "발표자 : 구병삼 대변인", "Briefer: Jane Roe". */
public final class BrieferLine {

  private static final String RULE = "briefer";
  private static final int LONGEST = 100;
  private static final Set<String> WORDS = Vocabulary.words(List.of("en", "ko"), "briefer-words");

  private BrieferLine() {}

  /** Who briefs, as the label of nobody's turn; empty where the line says nothing of it. */
  public static Optional<Label> in(SourceText text, Span line) {
    int colon = line.length() > LONGEST ? -1 : Scan.colon(text, line.start(), line.end());
    if (colon <= line.start()) {
      return Optional.empty();
    }
    String word = Letters.small(text.slice(text.trim(new Span(line.start(), colon))));
    if (!WORDS.contains(word)) {
      return Optional.empty();
    }
    LabelText label = LabelText.of(text, colon + 1, line.end());
    return CoreReader.read(label)
        .filter(core -> core.name() != null && core.weight() >= Weight.NAME)
        .map(core -> core.label(RULE, line, label.brackets()));
  }
}
