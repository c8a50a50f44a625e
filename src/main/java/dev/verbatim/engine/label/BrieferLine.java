package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line over a briefing that says who gives it: "발표자 : 구병삼 대변인", "Briefer: Jane Roe", "구병삼 대변인
 * 브리핑".
 */
public final class BrieferLine {

  private static final String RULE = "briefer";
  private static final int LONGEST = 100;
  private static final Set<String> WORDS = Vocabulary.words(List.of("en", "ko"), "briefer-words");

  private BrieferLine() {}

  /** Who briefs, as the label of nobody's turn; empty where the line says nothing of it. */
  public static Optional<Label> in(SourceText text, Span line) {
    int colon = line.length() > LONGEST ? -1 : Scan.colon(text, line.start(), line.end());
    if (colon <= line.start()) {
      return line.length() > LONGEST ? Optional.empty() : atEnd(text, line);
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

  // "구병삼 대변인 브리핑"
  private static Optional<Label> atEnd(SourceText text, Span line) {
    LabelText label = LabelText.of(text, line.start(), line.end());
    int last = label.words().size() - 1;
    if (last < 2
        || !WORDS.contains(label.words().get(last).key())
        || !KoreanWord.isFullName(label.words().get(0))) {
      return Optional.empty();
    }
    return CoreReader.read(label.withWords(label.words().subList(0, last)))
        .filter(core -> core.name() != null && core.weight() == Weight.ROLE_AND_NAME)
        .map(core -> core.label(RULE, line, List.of()));
  }
}
