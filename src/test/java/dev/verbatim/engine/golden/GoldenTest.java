package dev.verbatim.engine.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code *.golden} file under {@code src/test/resources/corpus}. With {@code
 * -Dverbatim.golden=write} the files are rewritten to what the engine says now, for a person to
 * read in the diff.
 */
class GoldenTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final boolean WRITE = "write".equals(System.getProperty("verbatim.golden"));

  private final Attributor attributor = new Attributor(SpeakerDirectory.EMPTY);

  @TestFactory
  Stream<DynamicTest> golden() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(CORPUS)) {
      files = found.filter(file -> file.toString().endsWith(".golden")).sorted().toList();
    }
    return files.stream().map(this::test);
  }

  private DynamicTest test(Path file) {
    return dynamicTest(
        CORPUS.relativize(file).toString(),
        file.toUri(),
        () -> {
          GoldenCase golden = GoldenCase.read(file);
          String actual = Invariants.render(attributor, golden.text());
          if (WRITE) {
            golden.rewrite(actual);
            return;
          }
          assertEquals(golden.expected(), actual, golden.title());
          Invariants.check(attributor, golden.text());
        });
  }
}
