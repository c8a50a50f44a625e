package dev.verbatim.engine.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LabelReaderTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  /** A convention, a text in which it answers, and one that looks like it and has no label. */
  private record Case(String rule, String answers, String labels, String silent) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "colon_label",
              "Jane Roe: Yes.\nTom Poe: No.\nJane Roe: Why?",
              "Jane Roe|Tom Poe|Jane Roe",
              "Germany: twelve medals.\nFirst of all: thanks.\nArticle 1: The fair is open."),
          new Case(
              "full_stop_label",
              "Mr. SMITH of Ohio. I yield.\nThe SPEAKER. The clerk will report.",
              "Mr. SMITH of Ohio|The SPEAKER",
              "DES MOINES, Iowa. Voters came.\nMr. Smith said so. They left."),
          new Case(
              "dash_label",
              "Mr HOLT (Higgins) (3 p.m.)—I thank him.\nThe SPEAKER—Order!",
              "Mr HOLT|The SPEAKER",
              "NEW STREETS—The town opened two.\nLast year—it was in May—we left."),
          new Case(
              "question_answer_label",
              "Q  Why?\nA  Because.\nQ. And then?\nA. Nothing.",
              "Q|A|Q|A",
              "A few words about the river.\nA man came.\nQuebec is far."),
          new Case(
              "circle_label",
              "○의장 김하준  시작하겠습니다.\n○이서연 위원  질의하겠습니다.",
              "의장 김하준|이서연 위원",
              "○ 오늘의 순서\n○ 회의 안건은 다음과 같다"),
          new Case(
              "surname_initials_label",
              "ИВАНОВ И. И. Спасибо.\nПЕТРОВ П. П., министр. Пожалуйста.",
              "ИВАНОВ И. И.|ПЕТРОВ П. П., министр",
              "Вчера Иванов приехал в город. Петров остался."),
          new Case(
              "own_line_label",
              "Jane Roe--Treasurer\n\nWe made a profit this year, and a large one.\n\n"
                  + "Tom Poe--Big Bank\n\nThank you.",
              "Jane Roe--Treasurer|Tom Poe--Big Bank",
              "Jane Roe--Treasurer\nTom Poe--Big Bank\nAnna Lund--Chair"),
          new Case(
              "dash_turn",
              "— Вы давно здесь?\n— Давно.\n— И как?\n— Хорошо.",
              "—|—|—|—",
              "— хлеб\n— соль\n— вода\n— чай"));

  @TestFactory
  Stream<DynamicTest> answers() {
    return CASES.stream()
        .map(
            each ->
                dynamicTest(
                    each.rule,
                    () -> {
                      SourceText text = SourceText.of(each.answers);
                      List<Label> labels = read(text);
                      assertEquals(
                          each.labels,
                          String.join(
                              "|", labels.stream().map(l -> text.slice(l.printed())).toList()));
                      labels.forEach(label -> assertEquals(each.rule, label.rule()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> staysSilent() {
    return CASES.stream()
        .map(
            each ->
                dynamicTest(
                    each.rule, () -> assertEquals(List.of(), read(SourceText.of(each.silent)))));
  }

  @Test
  void boldWithoutColonIsALabel() {
    SourceText text = SourceText.of("Jane Roe Good afternoon.\n\nTom Poe Welcome.");
    Markup bold =
        new Markup(
            List.of(
                new Markup.Mark(Markup.Kind.STRONG, new Span(0, 8)),
                new Markup.Mark(Markup.Kind.STRONG, new Span(26, 33))));
    List<Label> labels = LabelReader.read(text, lines(text), bold);
    assertEquals(List.of("bold_label", "bold_label"), labels.stream().map(Label::rule).toList());
    assertEquals(List.of(), LabelReader.read(text, lines(text), Markup.NONE));
  }

  @Test
  void roleAndNameAreTakenApart() {
    SourceText text = SourceText.of("Head of the Academy of Sciences Jane Roe (via video): Yes.");
    Label label = read(text).get(0);
    assertEquals("Jane Roe", text.slice(label.name()));
    assertEquals("Head of the Academy of Sciences", text.slice(label.role()));
    assertEquals(1, label.brackets().size());
  }

  @Test
  void anOpenBracketIsNoMarker() {
    SourceText text = SourceText.of("Jane Roe (: Yes.\nJane Roe: Yes.\nTom Poe: No.");
    read(text).forEach(label -> assertEquals(List.of(), label.brackets()));
  }

  @TestFactory
  Stream<DynamicTest> hugeTextsEnd() {
    return Stream.of(
            "(".repeat(300_000),
            ": ".repeat(300_000),
            "Mr. ".repeat(300_000),
            "Jane Roe: yes. ".repeat(100_000),
            "Mr. SMITH. Yes.\n".repeat(100_000),
            "— да?\n".repeat(100_000))
        .map(
            text ->
                dynamicTest(
                    text.substring(0, 10),
                    () -> assertTimeoutPreemptively(SOON, () -> read(SourceText.of(text)))));
  }

  private static List<Label> read(SourceText text) {
    return LabelReader.read(text, lines(text), Markup.NONE);
  }

  private static List<TextLine> lines(SourceText text) {
    List<TextLine> lines = new ArrayList<>();
    boolean tight = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.value().indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = text.trim(new Span(start, end));
      if (!line.isEmpty()) {
        lines.add(new TextLine(line, tight));
      }
      tight = !line.isEmpty();
      start = end + 1;
    }
    return lines;
  }
}
