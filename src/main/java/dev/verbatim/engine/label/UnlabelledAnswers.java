package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A conversation that marks its questions and leaves the answers as they are: "Q. Will it pass?"
 * over "I hope so.", or each question in bold.
 */
public final class UnlabelledAnswers {

  /** The rule of an answer that has no label. */
  public static final String RULE = "unlabelled_answer";

  /** The rule of a question that only its bold sets apart. */
  public static final String QUESTION_RULE = "bold_question";

  private static final int FEWEST = 3;
  private static final String QUESTION_BULLETS = "△▲▷▶◇◆□■❓❔";
  private static final char FIRST_SHAPE = '\u25A0';
  private static final char LAST_DINGBAT = '\u27BF';
  private static final char VARIANT = '\uFE0F';
  private static final double MOST_ANSWERED = 0.7;
  private static final int LONGEST_QUESTION = 900;
  private static final Set<String> QUESTIONS = Set.of("q", "question", "вопрос", "질문", "문");

  private final SourceText text;
  private final List<TextLine> lines;

  private UnlabelledAnswers(SourceText text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The labels with one more before each answer, where all that they label are questions. */
  static List<Label> among(SourceText text, List<TextLine> lines, List<Label> labels) {
    UnlabelledAnswers answers = new UnlabelledAnswers(text, lines);
    return labels.stream().allMatch(answers::isQuestion) ? answers.between(labels) : labels;
  }

  /** The turns of an interview whose questions are in bold; none in any other text. */
  static List<Label> behindBold(SourceText text, List<TextLine> lines, Markup markup) {
    UnlabelledAnswers answers = new UnlabelledAnswers(text, lines);
    List<Label> questions = new ArrayList<>();
    BoldStarts bold = new BoldStarts(text, markup);
    List<Span> headings =
        markup.marks().stream()
            .filter(mark -> mark.kind() == Markup.Kind.HEADING)
            .map(Markup.Mark::span)
            .toList();
    int heading = 0;
    for (TextLine line : lines) {
      Span span = line.span();
      while (heading < headings.size() && headings.get(heading).end() <= span.start()) {
        heading++;
      }
      boolean headed = heading < headings.size() && text.trim(headings.get(heading)).contains(span);
      boolean asked = span.length() <= LONGEST_QUESTION && text.slice(span).indexOf('?') > 0;
      int start = behindStars(text, span);
      boolean set = headed || (start < span.end() && bold.endFrom(start) >= bare(text, span).end());
      if (asked && set && asks(text, span)) {
        questions.add(turn(QUESTION_RULE, new Span(span.start(), start)));
      }
    }
    List<Label> turns = questions.size() < FEWEST ? questions : answers.between(questions);
    return turns.size() > questions.size() ? turns : List.of();
  }

  /** Whether a label stands before an answer that has none in the text. */
  public static boolean isAnswer(Label label) {
    return label.rule().equals(RULE);
  }

  /**
   * The turns of an interview whose questions have a bullet of their own: "△ 언제인가." over "▲ 곧이다.",
   * "❓ When?" over "💬 Soon."; none in any other text.
   */
  static List<Label> behindBullets(SourceText text, List<TextLine> lines) {
    String asking = "";
    int asked = 0;
    int answered = 0;
    List<Label> turns = new ArrayList<>();
    for (TextLine line : lines) {
      Span span = line.span();
      int end = behindOrnament(text, span);
      String bullet = text.slice(new Span(span.start(), end)).strip();
      boolean opens = QUESTION_BULLETS.indexOf(bullet.isEmpty() ? ' ' : bullet.charAt(0)) >= 0;
      if (asking.isEmpty() && opens) {
        asking = bullet;
      }
      if (!bullet.isEmpty() && end < span.end() && !asking.isEmpty()) {
        boolean question = bullet.equals(asking);
        asked += question ? 1 : 0;
        answered += question ? 0 : 1;
        turns.add(turn(question ? QUESTION_RULE : RULE, new Span(span.start(), end)));
      }
    }
    return asked >= FEWEST && answered >= FEWEST && Math.abs(asked - answered) <= 1
        ? turns
        : List.of();
  }

  // "▲ ", "💬 "
  private static int behindOrnament(SourceText text, Span line) {
    int at = line.start();
    while (at < line.end() && isOrnament(text.charAt(at))) {
      at++;
    }
    int bullet = at;
    while (at < line.end() && SourceText.isSpace(text.charAt(at))) {
      at++;
    }
    return bullet == line.start() ? bullet : at;
  }

  // Beyond letters, digits and the marks of prose: geometric shapes, dingbats and emoji
  private static boolean isOrnament(char c) {
    return (c >= FIRST_SHAPE && c <= LAST_DINGBAT) || Character.isSurrogate(c) || c == VARIANT;
  }

  private boolean isQuestion(Label label) {
    String printed = text.slice(label.printed());
    int end = 0;
    while (end < printed.length() && Character.isLetter(printed.charAt(end))) {
      end++;
    }
    return label.kind() == Label.Kind.NAMELESS
        && QUESTIONS.contains(Letters.small(printed.substring(0, end)));
  }

  // Behind nearly each paragraph that asks stands one that does not.
  private List<Label> between(List<Label> questions) {
    List<Label> turns = new ArrayList<>();
    int answered = 0;
    int line = 0;
    for (int i = 0; i < questions.size(); i++) {
      Label question = questions.get(i);
      turns.add(question);
      while (line < lines.size() && lines.get(line).span().end() <= question.span().start()) {
        line++;
      }
      int end = i + 1 < questions.size() ? questions.get(i + 1).span().start() : text.length();
      int answer = answer(line, end);
      if (answer > 0) {
        Span start = new Span(lines.get(answer).span().start(), lines.get(answer).span().start());
        turns.add(turn(RULE, start));
        answered++;
      }
    }
    boolean conversation = answered >= FEWEST && answered >= MOST_ANSWERED * questions.size();
    return conversation ? turns : questions;
  }

  // The first paragraph behind a question; a question may take two.
  private int answer(int question, int end) {
    int last = question;
    while (last + 1 < lines.size()
        && lines.get(last + 1).span().start() < end
        && !asks(text, lines.get(last).span())) {
      last++;
    }
    boolean found =
        last + 1 < lines.size()
            && lines.get(last + 1).span().start() < end
            && asks(text, lines.get(last).span());
    return found ? last + 1 : -1;
  }

  private static boolean asks(SourceText text, Span line) {
    Span bare = bare(text, line);
    return !bare.isEmpty() && text.charAt(bare.end() - 1) == '?';
  }

  private static int behindStars(SourceText text, Span line) {
    int start = line.start();
    while (start < line.end() && text.charAt(start) == LabelText.STAR) {
      start++;
    }
    return start;
  }

  // Without what closes bold, marks or brackets behind the question mark
  private static Span bare(SourceText text, Span line) {
    int end = line.end();
    while (end > line.start() && "*\"”»') ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.start(), end);
  }

  private static Label turn(String rule, Span start) {
    return new Label(Label.Kind.DASH, rule, start, start, null, null, null, null, List.of());
  }
}
