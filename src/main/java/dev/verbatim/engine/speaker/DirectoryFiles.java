package dev.verbatim.engine.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Reads the directory from its files: {@code index.yaml} names the others. What is wrong in them
 * (an unknown key, a date that is none, an id given twice, an office nobody defined) stops the
 * reading with a {@link DirectoryFormatException} that names file and line.
 */
public final class DirectoryFiles {

  private static final String PACKAGED_FOLDER = "/seeds/directory/";
  private static final String INDEX = "index.yaml";
  private static final int VERSION_LENGTH = 16;

  /** Gives the bytes of a file by its path inside the directory's folder. */
  @FunctionalInterface
  interface Source {
    byte[] read(String file) throws IOException;
  }

  private DirectoryFiles() {}

  /** The directory that is packaged with the engine; reads it anew at every call. */
  public static SpeakerDirectory packaged() {
    return read(DirectoryFiles::readPackaged);
  }

  /** The directory of a folder that holds an {@code index.yaml}. */
  public static SpeakerDirectory in(Path folder) {
    return read(file -> Files.readAllBytes(folder.resolve(file)));
  }

  static SpeakerDirectory read(Source source) {
    return new IndexedDirectory(data(source));
  }

  static DirectoryData data(Source source) {
    MessageDigest digest = sha256();
    YamlEntry index =
        YamlEntry.single(INDEX, text(source, INDEX, digest))
            .allowing(Set.of("titles", "countries", "organizations", "offices", "people"));
    DirectoryReader reader = new DirectoryReader();
    for (String file : index.texts("titles")) {
      YamlEntry.list(file, text(source, file, digest)).forEach(reader::title);
    }
    for (String file : index.texts("countries")) {
      YamlEntry.list(file, text(source, file, digest)).forEach(reader::country);
    }
    for (String file : index.texts("organizations")) {
      YamlEntry.list(file, text(source, file, digest)).forEach(reader::organization);
    }
    for (String file : index.texts("offices")) {
      YamlEntry.list(file, text(source, file, digest)).forEach(reader::office);
    }
    for (String file : index.texts("people")) {
      YamlEntry.list(file, text(source, file, digest)).forEach(reader::person);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return reader.finish(hash.substring(0, VERSION_LENGTH));
  }

  private static String text(Source source, String file, MessageDigest digest) {
    try {
      byte[] bytes = source.read(file);
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new DirectoryFormatException(
          file, "cannot be read (" + unreadable.getMessage() + "); index.yaml names it");
    }
  }

  private static byte[] readPackaged(String file) throws IOException {
    try (InputStream stream = DirectoryFiles.class.getResourceAsStream(PACKAGED_FOLDER + file)) {
      if (stream == null) {
        throw new IOException("not packaged");
      }
      return stream.readAllBytes();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new UncheckedIOException(new IOException(everyJavaHasIt));
    }
  }
}
