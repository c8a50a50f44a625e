package dev.verbatim.engine.speaker;

import dev.verbatim.engine.yaml.YamlFiles;
import dev.verbatim.engine.yaml.YamlFormatException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the directory from its files: {@code index.yaml} names the others. What is wrong in them
 * (an unknown key, a date that is none, an id given twice, an office nobody defined) stops the
 * reading with a {@link YamlFormatException} that names file and line.
 */
public final class DirectoryFiles {

  private static final String PACKAGED_FOLDER = "/seeds/directory/";

  private DirectoryFiles() {}

  /** The directory that is packaged with the engine; reads it anew at every call. */
  public static SpeakerDirectory packaged() {
    return read(YamlFiles.packaged(PACKAGED_FOLDER));
  }

  /** The directory of a folder that holds an {@code index.yaml}. */
  public static SpeakerDirectory in(Path folder) {
    return read(YamlFiles.in(folder));
  }

  static SpeakerDirectory read(YamlFiles.Source source) {
    return new IndexedDirectory(data(source));
  }

  // An office is held by people and belongs to countries and organizations: each kind is read
  // before those that name it.
  static DirectoryData data(YamlFiles.Source source) {
    YamlFiles files =
        YamlFiles.read(
            source, List.of("titles", "countries", "organizations", "offices", "people"));
    DirectoryReader reader = new DirectoryReader();
    files.entries("titles").forEach(reader::title);
    files.entries("countries").forEach(reader::country);
    files.entries("organizations").forEach(reader::organization);
    files.entries("offices").forEach(reader::office);
    files.entries("people").forEach(reader::person);
    return reader.finish(files.version());
  }
}
