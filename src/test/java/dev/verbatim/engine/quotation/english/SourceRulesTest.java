package dev.verbatim.engine.quotation.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.layout.LayoutReader;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.quotation.Paragraph;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a file of cases under {@code rules/en}: where it answers, with the source, and
 * where it stays silent. It is asked for the last quotation of the text, whatever other rules would
 * say; ¶ breaks the paragraph.
 */
class SourceRulesTest {

  private static final Path CASES = Path.of("src/test/resources/rules/en");

  @TestFactory
  Stream<DynamicTest> everyRule() {
    return SourceRules.IN_ORDER.stream().map(rule -> dynamicTest(rule.name(), () -> check(rule)));
  }

  private static void check(SourceRule rule) throws IOException {
    List<String> cases = Files.readAllLines(CASES.resolve(rule.name() + ".txt"));
    int answers = 0;
    int silences = 0;
    for (String line : cases) {
      String[] parts = line.split(" \\| ");
      if (parts[0].equals("answers")) {
        assertEquals(parts[1], source(rule, parts[2]), line);
        answers++;
      } else {
        assertEquals("", source(rule, parts[1]), line);
        silences++;
      }
    }
    assertTrue(answers > 0 && silences > 0, "needs cases of both kinds");
  }

  private static String source(SourceRule rule, String text) {
    Asking asking = new Asking(rule);
    EnglishGrammar.read(paragraphs(text.replace('¶', '\n')), asking);
    return asking.answers.isEmpty() ? "" : asking.answers.get(asking.answers.size() - 1);
  }

  static List<Paragraph> paragraphs(String text) {
    SourceText source = SourceText.of(text);
    SectionText section = LayoutReader.read(Submission.of(text)).sections().get(0);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(start, start + line.length());
      paragraphs.add(Paragraph.read(source, section, span, new EnglishOrthography()));
      start += line.length() + 1;
    }
    return paragraphs;
  }

  /** Lets the packaged judge decide, and asks the rule beside it. */
  private record Asking(SourceRule rule, List<String> answers) implements Judge {

    Asking(SourceRule rule) {
      this(rule, new ArrayList<>());
    }

    @Override
    public Told tell(Place place) {
      SourceRule.Answer answer = rule.answer(place);
      answers.add(answer == null ? "" : place.parsed().text().slice(answer.source().span()));
      return Judge.PACKAGED.tell(place);
    }

    @Override
    public boolean isQuotation(Place place, Told told) {
      return true;
    }

    @Override
    public double report(ParsedSentence sentence, Report report) {
      return 0;
    }
  }
}
