package dev.verbatim.engine.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text and what the engine should read in it, in one file a person can read: a title on the first
 * line, the text behind a line {@code === text}, the expected {@link Rendering} behind a line
 * {@code === expected}. The text's last line break belongs to the file, not to the text.
 */
record GoldenCase(Path file, String title, String text, String expected) {

  private static final String TEXT = "\n=== text\n";
  private static final String EXPECTED = "\n=== expected\n";

  static GoldenCase read(Path file) throws IOException {
    String content = Files.readString(file);
    int text = content.indexOf(TEXT);
    int expected = content.indexOf(EXPECTED);
    if (text < 0 || expected < text) {
      throw new IllegalArgumentException(
          file + ": needs a title, \"=== text\" and \"=== expected\"");
    }
    return new GoldenCase(
        file,
        content.substring(0, text).strip(),
        content.substring(text + TEXT.length(), expected),
        content.substring(expected + EXPECTED.length()));
  }

  void rewrite(String actual) throws IOException {
    Files.writeString(file, title + "\n" + TEXT + text + EXPECTED + actual);
  }
}
