package dev.verbatim.corpus;

import dev.verbatim.engine.yaml.YamlEntry;
import dev.verbatim.engine.yaml.YamlFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of the documents that a new service begins with, from {@code catalogue.yaml}. */
final class SeedCatalogue {

  static final String PACKAGED = "seeds/catalogue.yaml";

  private static final String DOCUMENTS = "seeds/documents/";
  private static final Set<String> KEYS =
      Set.of("file", "publisher", "url", "licence", "date", "title", "media_type");

  private SeedCatalogue() {}

  /**
   * One document.
   *
   * @param file path of the packaged file
   */
  record Seed(
      String file,
      String publisher,
      @Nullable String url,
      String licence,
      LocalDate date,
      String title,
      String mediaType) {

    byte[] bytes() {
      return packagedBytes(file);
    }
  }

  /**
   * @throws YamlFormatException naming file and line of what is wrong
   */
  static List<Seed> packaged() {
    return read(PACKAGED, new String(packagedBytes(PACKAGED), StandardCharsets.UTF_8));
  }

  static List<Seed> read(String name, String yaml) {
    return YamlEntry.list(name, yaml).stream().map(entry -> seed(entry.allowing(KEYS))).toList();
  }

  private static Seed seed(YamlEntry entry) {
    String file = DOCUMENTS + entry.text("file");
    if (SeedCatalogue.class.getClassLoader().getResource(file) == null) {
      throw entry.wrong("file", "names " + file + ", which is not there");
    }
    return new Seed(
        file,
        entry.text("publisher"),
        entry.optionalText("url").orElse(null),
        entry.text("licence"),
        date(entry),
        entry.text("title"),
        entry.text("media_type"));
  }

  private static LocalDate date(YamlEntry entry) {
    try {
      return LocalDate.parse(entry.text("date"));
    } catch (DateTimeParseException unreadable) {
      throw entry.wrong("date", "is no day like 2019-04-25");
    }
  }

  private static byte[] packagedBytes(String file) {
    try (InputStream stream = SeedCatalogue.class.getClassLoader().getResourceAsStream(file)) {
      if (stream == null) {
        throw new YamlFormatException(file, "is not packaged");
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
