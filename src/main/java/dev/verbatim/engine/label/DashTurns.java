package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation that names nobody: each turn begins with a dash. "— Вы давно живёте у реки? / —
 * Всю жизнь."
 */
final class DashTurns {

  static final String RULE = "dash_turn";

  private static final int FEWEST = 4;
  private static final double SHARE_OF_LINES = 0.5;
  private static final double SHARE_OF_QUESTIONS = 0.2;

  private DashTurns() {}

  /** The turns, or none where dashes make a list or a story. */
  static List<Label> of(SourceText text, List<TextLine> lines) {
    List<Label> turns = new ArrayList<>();
    int questions = 0;
    for (TextLine line : lines) {
      Span span = line.span();
      char first = text.charAt(span.start());
      if ((first == '—' || first == '–') && span.length() > 2) {
        turns.add(turn(text, span));
        questions += text.charAt(span.end() - 1) == '?' ? 1 : 0;
      }
    }
    boolean conversation =
        turns.size() >= FEWEST
            && turns.size() >= SHARE_OF_LINES * lines.size()
            && questions >= SHARE_OF_QUESTIONS * turns.size();
    return conversation ? turns : List.of();
  }

  private static Label turn(SourceText text, Span line) {
    int speech = line.start() + 1;
    while (speech < line.end() && SourceText.isSpace(text.charAt(speech))) {
      speech++;
    }
    Span dash = new Span(line.start(), line.start() + 1);
    return new Label(
        Label.Kind.DASH,
        RULE,
        new Span(line.start(), speech),
        dash,
        null,
        null,
        null,
        null,
        List.of());
  }
}
