package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Q Will you sign it?", "Q. And then?", "A. We left.", "Q1: Why?", "Q. – Why?", "В: …", "О: …".
 */
final class QuestionAnswer implements Convention {

  static final String RULE = "question_answer_label";

  private static final int WIDE = 2;
  private static final int LONGEST_BRACKET = 120;

  @Override
  public @Nullable Candidate read(Opening opening) {
    char first = opening.first();
    if (first != 'Q' && first != 'A') {
      return null;
    }
    SourceText text = opening.text();
    int behind = opening.start() + 1;
    while (behind < opening.end() && Character.isDigit(text.charAt(behind))) {
      behind++;
    }
    if (behind >= opening.end()) {
      return null;
    }
    char mark = text.charAt(behind);
    boolean marked = mark == '.' || mark == ':';
    int speech = opening.skipSpaces(marked ? behind + 1 : behind);
    int spaces = speech - behind - (marked ? 1 : 0);
    boolean tab = mark == '\t';
    boolean stands =
        marked
            ? spaces > 0 || speech == opening.end()
            : spaces >= WIDE || tab || (first == 'Q' && spaces > 0 && isUpper(opening, speech));
    if (!stands) {
      return null;
    }
    speech = mark == '.' ? opening.skipDash(speech) : speech;
    Candidate named = first == 'A' && marked ? named(opening, speech) : null;
    if (named != null) {
      return named;
    }
    Span printed = new Span(opening.start(), behind);
    int weight = first == 'Q' ? Weight.FORM : Weight.NAME;
    return Candidate.of(opening, RULE, Core.nameless(printed, weight), List.of(), speech, weight);
  }

  // "A. (Jane Roe, Spokesperson) We do not comment.": who answers stands behind.
  private static @Nullable Candidate named(Opening opening, int from) {
    SourceText text = opening.text();
    if (from >= opening.end() || text.charAt(from) != '(') {
      return null;
    }
    int close = LabelText.closing(text, from, Math.min(opening.end(), from + LONGEST_BRACKET));
    if (text.charAt(close - 1) != ')') {
      return null;
    }
    int speech = opening.skipSpaces(close);
    LabelText words = LabelText.of(text, from + 1, Math.max(from + 1, close - 1));
    return CoreReader.read(words)
        .filter(core -> core.name() != null && core.weight() >= Weight.NAME)
        .filter(core -> speech < opening.end())
        .map(core -> Candidate.of(opening, RULE, core, List.of(), speech, Weight.FORM))
        .orElse(null);
  }

  /** Behind the number of a question, "Q1. ", "Q244 "; -1 where none stands there. */
  static int behindNumber(SourceText text, Span line) {
    int at = line.start() + 1;
    while (at < line.end() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean number = text.charAt(line.start()) == 'Q' && at > line.start() + 1;
    at = number && at < line.end() && text.charAt(at) == '.' ? at + 1 : at;
    boolean apart = number && at < line.end() && SourceText.isSpace(text.charAt(at));
    while (apart && at < line.end() && SourceText.isSpace(text.charAt(at))) {
      at++;
    }
    return apart ? at : -1;
  }

  /** Whether a line begins a turn with a letter, a mark and a wide gap: "Q. And then?" */
  static boolean opensWide(SourceText text, Span line) {
    boolean letter = text.charAt(line.start()) == 'Q' || text.charAt(line.start()) == 'A';
    int gap = line.start() + 2;
    return letter
        && line.length() > gap - line.start() + WIDE
        && ".:".indexOf(text.charAt(gap - 1)) >= 0
        && SourceText.isSpace(text.charAt(gap))
        && SourceText.isSpace(text.charAt(gap + 1));
  }

  private static boolean isUpper(Opening opening, int at) {
    char c = at < opening.end() ? opening.text().charAt(at) : 'a';
    return Character.isUpperCase(c) || c == '(' || c == '[' || c == '"' || c == '“';
  }
}
