package dev.verbatim.engine.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a folder that its {@code index.yaml} names, by kind ({@code people: [people/a.yaml,
 * …]}). Each file is a list of entries.
 */
public final class YamlFiles {

  private static final String INDEX = "index.yaml";
  private static final int VERSION_LENGTH = 16;

  /** Gives the bytes of a file by its path inside the folder. */
  @FunctionalInterface
  public interface Source {
    byte[] read(String file) throws IOException;
  }

  private final Map<String, Map<String, String>> textsByKind = new LinkedHashMap<>();
  private final String version;

  private YamlFiles(Source source, List<String> kinds) {
    MessageDigest digest = sha256();
    YamlEntry index =
        YamlEntry.single(INDEX, text(source, INDEX, digest)).allowing(Set.copyOf(kinds));
    for (String kind : kinds) {
      Map<String, String> texts = new LinkedHashMap<>();
      index.texts(kind).forEach(file -> texts.put(file, text(source, file, digest)));
      textsByKind.put(kind, texts);
    }
    version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }

  /**
   * Reads the index and all that it names.
   *
   * @param kinds what the index may name, in the order in which the version counts them
   * @throws YamlFormatException where a file is missing, or the index names another kind
   */
  public static YamlFiles read(Source source, List<String> kinds) {
    return new YamlFiles(source, kinds);
  }

  /** The files packaged with the engine below a path like {@code /seeds/topics/}. */
  public static Source packaged(String folder) {
    return file -> {
      try (InputStream stream = YamlFiles.class.getResourceAsStream(folder + file)) {
        if (stream == null) {
          throw new IOException("not packaged");
        }
        return stream.readAllBytes();
      }
    };
  }

  /** The files of a folder of the file system. */
  public static Source in(Path folder) {
    return file -> Files.readAllBytes(folder.resolve(file));
  }

  /**
   * The entries of all files of a kind, in the index's order and each file's own.
   *
   * @throws YamlFormatException with file and line of what is no list of entries
   */
  public List<YamlEntry> entries(String kind) {
    return textsByKind.getOrDefault(kind, Map.of()).entrySet().parallelStream()
        .map(file -> YamlEntry.list(file.getKey(), file.getValue()))
        .flatMap(List::stream)
        .toList();
  }

  /** Changes with every byte of the index and the files, and with their names. */
  public String version() {
    return version;
  }

  private static String text(Source source, String file, MessageDigest digest) {
    try {
      byte[] bytes = source.read(file);
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new YamlFormatException(
          file, "cannot be read (" + unreadable.getMessage() + "); index.yaml names it");
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
