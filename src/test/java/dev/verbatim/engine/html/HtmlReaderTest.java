package dev.verbatim.engine.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HtmlReaderTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  /** {@code -Dverbatim.golden=write} rewrites the expected side: read the difference. */
  private static final boolean WRITE = "write".equals(System.getProperty("verbatim.golden"));

  @TestFactory
  Stream<DynamicTest> pagesReadAsExpected() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(PAGES)) {
      files = found.sorted().toList();
    }
    return files.stream()
        .map(PageCase::read)
        .map(page -> dynamicTest(page.title(), () -> check(page)));
  }

  private static void check(PageCase page) {
    Submission read = HtmlReader.read(page.bytes(), null, Known.NOTHING);
    String actual = PageCase.render(read);
    if (WRITE) {
      page.rewrite(actual);
      return;
    }
    assertEquals(page.expected(), actual);
  }
}
