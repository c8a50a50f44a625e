package dev.verbatim.engine.quotation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.golden.Invariants;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and enormous texts are read in time, and what is found is inside them. */
class PathologicalProseTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1 << 20;

  /** Pieces that mean something to some rule. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "''",
          "``",
          "«",
          "»",
          "„",
          "‘",
          "’",
          "'",
          "《",
          "》",
          "「",
          "(",
          ")",
          "[",
          "]",
          ",",
          ".",
          "?",
          "!",
          ":",
          ";",
          " - ",
          " — ",
          "\n",
          "\n\n",
          "\r\n",
          " ",
          "\u00A0",
          "\u200B",
          "😀",
          "\uD83D",
          "said",
          "Smith",
          "he",
          "She",
          "told",
          "reporters",
          "that",
          "according to",
          "the",
          "Mr.",
          "U.S.",
          "who",
          "noting",
          "to say",
          "said of",
          "was",
          "by",
          "Russia",
          "7",
          "13:37:41 25.04.2019",
          "сказал",
          "Путин",
          "라고 말했다",
          "김정은",
          "and",
          "but",
          "while");

  private final Attributor attributor = new Attributor(SpeakerDirectory.EMPTY);

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "''", "«", "‘", "《", "„", "' ", " '"})
  void hundredThousandUnclosedMarks(String mark) {
    String text = ("a" + mark).repeat(100_000);
    assertTimeoutPreemptively(LIMIT, () -> attributor.attribute(Submission.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "‘", "\"", "`", "“\"", "’", "«"})
  void halfAMillionMarksInARow(String mark) {
    String text = "“" + mark.repeat(500_000) + "a”";
    assertTimeoutPreemptively(LIMIT, () -> attributor.attribute(Submission.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said that she noted, ",
        "Smith, a man from Ohio, who said it, ",
        "\"So,\" he said, ",
        "and said and told and added ",
        "the of the of the ",
        "“a ‘b’ c” ",
        "according to "
      })
  void oneLineOfOneMegabyte(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    AttributionResult result =
        assertTimeoutPreemptively(LIMIT, () -> attributor.attribute(Submission.of(text)));
    assertFalse(result.sections().isEmpty());
  }

  @Test
  void anythingAtAll() {
    Random random = new Random(20190425);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(120);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      Invariants.check(attributor, text.toString());
    }
  }
}
