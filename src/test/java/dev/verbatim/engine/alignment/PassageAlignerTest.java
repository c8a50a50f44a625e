package dev.verbatim.engine.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageAlignerTest {

  private static final Path ARTICLE = Path.of("seeds/documents/004_e6484ae171f0b6e7.txt");
  private static final int FIRST_ENGLISH = 2;
  private static final int ENGLISH = 17;
  private static final int KOREAN = 46;

  /** Of each Korean paragraph, by reading: the English one that it renders. */
  private static final int[] RENDERED = {
    1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11,
    11, 12, 12, 12, 12, 12, 13, 14, 14, 14, 15, 15, 15, 15, 16, 17
  };

  @Test
  void paragraphsOfTheKoreanTextFindTheirEnglishOnes() throws IOException {
    List<String> lines = Files.readAllLines(ARTICLE).stream().filter(l -> !l.isBlank()).toList();
    List<String> english = lines.subList(FIRST_ENGLISH, FIRST_ENGLISH + ENGLISH);
    int korean = FIRST_ENGLISH + ENGLISH + 3;
    List<Link> links =
        PassageAligner.align(passages(english), passages(lines.subList(korean, korean + KOREAN)));
    int right = 0;
    for (Link link : links) {
      right += RENDERED[link.translation()] == link.original() + 1 ? 1 : 0;
    }
    assertTrue(right >= 42, right + " of " + KOREAN + " are right: " + links);
  }

  @Test
  void equalTextsAreLinkedOneToOne() {
    List<Passage> text = passages(List.of("A short one.", "One that is rather longer.", "1945"));
    assertEquals(
        List.of(new Link(0, 0), new Link(1, 1), new Link(2, 2)), PassageAligner.align(text, text));
  }

  @Test
  void twoPassagesJoinedIntoOneAreBothLinked() {
    List<Passage> original = passages(List.of("a".repeat(100), "b".repeat(100), "c".repeat(200)));
    List<Passage> translation = passages(List.of("d".repeat(200), "e".repeat(200)));
    assertEquals(
        List.of(new Link(0, 0), new Link(0, 1), new Link(1, 2)),
        PassageAligner.align(original, translation));
  }

  @Test
  void nothingIsLinkedToNothing() {
    assertEquals(List.of(), PassageAligner.align(List.of(), passages(List.of("a"))));
  }

  @Test
  void manyPassagesTakeLinearTime() {
    List<Passage> original = Collections.nCopies(2_000, Passage.of("a".repeat(80)));
    List<Passage> translation = new ArrayList<>(Collections.nCopies(5_000, Passage.of("가나다라")));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> PassageAligner.align(original, translation));
  }

  private static List<Passage> passages(List<String> texts) {
    return texts.stream().map(Passage::of).toList();
  }
}
