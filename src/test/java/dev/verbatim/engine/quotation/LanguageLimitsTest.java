package dev.verbatim.engine.quotation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Genre;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd texts in Russian and Korean neither throw nor take more than linear time. */
class LanguageLimitsTest {

  private static final int LENGTH = 200_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«",
        "« слово ",
        "«Едем», — сказал Иван Петров. ",
        "сказал, что ",
        ", отметив, что ",
        "— сказал — ",
        "Петров: ",
        "министра Петрова ",
        "по словам ",
        "в ",
        "аль-",
        "— Да, — сказал он. — Нет.\n",
        "«Да да да нет\n"
      })
  void russian(String piece) {
    assertTimeoutPreemptively(LIMIT, () -> read("ru", piece.repeat(LENGTH / piece.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘",
        "\"",
        "《",
        "그는 \"간다\"라고 말했고 ",
        "대통령은 간다고 ",
        "\"가나다라\"며 ",
        "김정은 ",
        "정부 ",
        "의 ",
        ") ",
        "(",
        "다음과 같이 말했다.\n\n\"예.\"\n\n"
      })
  void korean(String piece) {
    assertTimeoutPreemptively(LIMIT, () -> read("ko", piece.repeat(LENGTH / piece.length())));
  }

  @Test
  void aHeadlineOfPunctuationNamesNobody() {
    assertDoesNotThrow(() -> read("ko", "..) , \"가나 다라\""));
  }

  private static void read(String language, String text) {
    Submission submission = Submission.of(text);
    Section body =
        new Section(
            Section.Kind.BODY,
            Genre.NEWS,
            null,
            null,
            language,
            null,
            null,
            null,
            null,
            new Span(0, text.length()));
    List<Block> blocks =
        text.lines().count() == 1
            ? List.of(new Block(Block.Kind.PARAGRAPH, submission.text().trim(body.span())))
            : lines(submission);
    DocumentLayout layout =
        new DocumentLayout(
            submission,
            new DocumentFacts(null, null, Genre.NEWS, null, null, null, List.of(language)),
            List.of(new SectionText(0, body, blocks, List.of())),
            List.of());
    new ProseReader(SpeakerDirectory.EMPTY).read(layout, layout.sections());
  }

  private static List<Block> lines(Submission submission) {
    List<Block> blocks = new java.util.ArrayList<>();
    int start = 0;
    String text = submission.text().value();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = submission.text().trim(new Span(start, end));
      if (!line.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, line));
      }
      start = end + 1;
    }
    return blocks;
  }
}
