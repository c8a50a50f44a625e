package dev.verbatim.engine.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VocabularyTest {

  private static final Path FILES = Path.of("src/main/resources/vocabulary");

  @TestFactory
  Stream<DynamicTest> everyFileLoadsAndIsSorted() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(FILES)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    assertFalse(files.isEmpty());
    return files.stream()
        .map(file -> dynamicTest(FILES.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String kind = file.getFileName().toString().replace(".txt", "");
    String language = file.getParent().getFileName().toString();
    assertFalse(Vocabulary.words(language, kind).isEmpty());
    List<String> entries =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertEquals(entries.stream().sorted().toList(), entries);
  }

  @Test
  void aMissingFileIsNamed() {
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> Vocabulary.words("en", "no-such-kind"));
    assertEquals("no vocabulary/en/no-such-kind.txt", missing.getMessage());
  }
}
