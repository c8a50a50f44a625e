package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
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
  private static final int LONGEST_BARE = 30;
  private static final String GREETING = "안녕하";
  private static final Set<String> WORDS = Vocabulary.words(List.of("en", "ko"), "briefer-words");

  private BrieferLine() {}

  /** Whether a label is such a line, with the briefer's first words below it. */
  public static boolean is(Label label) {
    return label.rule().equals(RULE);
  }

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

  /**
   * The labels with one more before them, where the briefer begins to speak right below the line
   * that names him: "브리퍼 : 구병삼 대변인" over "안녕하십니까?"
   */
  static List<Label> before(SourceText text, List<TextLine> lines, List<Label> labels) {
    int first = labels.get(0).span().start();
    for (int i = 0; i + 1 < lines.size() && lines.get(i + 1).span().end() <= first; i++) {
      Span speech = lines.get(isHeading(text, lines.get(i + 1).span()) ? i + 2 : i + 1).span();
      Optional<Label> briefer = in(text, lines.get(i).span());
      boolean greets = text.value().startsWith(GREETING, speech.start());
      if (speech.end() <= first
          && briefer.isPresent()
          && (greets || (isSaid(briefer.get(), text) && !Unread.isLone(text, speech)))) {
        List<Label> all = new ArrayList<>();
        all.add(briefer.get().withSpan(new Span(lines.get(i).span().start(), speech.start())));
        all.addAll(labels);
        return all;
      }
    }
    return labels;
  }

  // "<모두 발언>"
  private static boolean isHeading(SourceText text, Span line) {
    return text.charAt(line.start()) == '<' && text.charAt(line.end() - 1) == '>';
  }

  // "브리퍼 : 구병삼 대변인" says that he briefs, "한빛부 대변인 구병삼" alone does not.
  private static boolean isSaid(Label briefer, SourceText text) {
    return briefer.printed().length() < text.trim(briefer.span()).length();
  }

  // "한빛부 대변인 구병삼" on a line of its own
  private static Optional<Core> bare(LabelText label) {
    int last = label.words().size() - 1;
    return KoreanWord.isFullName(label.words().get(last))
            && KoreanWord.isTitle(label.words().get(last - 1))
        ? CoreReader.read(label)
            .filter(core -> core.name() != null && core.weight() == Weight.ROLE_AND_NAME)
        : Optional.empty();
  }

  // "구병삼 대변인 브리핑"
  private static Optional<Label> atEnd(SourceText text, Span line) {
    LabelText label = LabelText.of(text, line.start(), line.end());
    int last = label.words().size() - 1;
    Optional<Core> bare =
        last > 0 && line.length() <= LONGEST_BARE ? bare(label) : Optional.empty();
    if (bare.isPresent()) {
      return bare.map(core -> core.label(RULE, line, List.of()));
    }
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
