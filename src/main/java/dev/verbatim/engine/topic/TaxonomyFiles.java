package dev.verbatim.engine.topic;

import dev.verbatim.engine.speaker.DirectoryFormatException;
import dev.verbatim.engine.speaker.YamlEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the taxonomy from its files: {@code index.yaml} names the others. What is wrong in them
 * stops the reading with a {@link DirectoryFormatException} that names file and line.
 */
public final class TaxonomyFiles {

  private static final String PACKAGED_FOLDER = "/seeds/topics/";
  private static final String INDEX = "index.yaml";
  private static final int VERSION_LENGTH = 16;

  /** Gives the bytes of a file by its name. */
  @FunctionalInterface
  interface Source {
    byte[] read(String file) throws IOException;
  }

  private TaxonomyFiles() {}

  /** The taxonomy that is packaged with the engine; reads it anew at every call. */
  public static Taxonomy packaged() {
    return read(TaxonomyFiles::readPackaged);
  }

  /** The taxonomy of a folder that holds an {@code index.yaml}. */
  public static Taxonomy in(Path folder) {
    return read(file -> Files.readAllBytes(folder.resolve(file)));
  }

  static Taxonomy read(Source source) {
    MessageDigest digest = sha256();
    TaxonomyReader reader = new TaxonomyReader();
    YamlEntry index =
        YamlEntry.single(INDEX, text(source, INDEX, digest)).allowing(Set.of("topics"));
    Map<String, String> texts = new LinkedHashMap<>();
    index.texts("topics").forEach(file -> texts.put(file, text(source, file, digest)));
    texts.entrySet().parallelStream()
        .map(file -> YamlEntry.list(file.getKey(), file.getValue()))
        .toList()
        .forEach(entries -> entries.forEach(reader::topic));
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
    try (InputStream stream = TaxonomyFiles.class.getResourceAsStream(PACKAGED_FOLDER + file)) {
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
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
