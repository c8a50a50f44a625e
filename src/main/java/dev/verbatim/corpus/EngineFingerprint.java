package dev.verbatim.corpus;

import dev.verbatim.document.EngineVersion;
import dev.verbatim.document.TopicsVersion;
import io.smallrye.common.classloader.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the {@link EngineVersion} from what is really packaged, so that nobody has to remember to
 * count it up.
 */
final class EngineFingerprint {

  private static final List<String> PARTS =
      List.of("dev/verbatim/engine", "vocabulary", "weights", "seeds/directory", "seeds/topics");
  private static final List<String> TOPIC_PARTS =
      List.of("dev/verbatim/engine/topic", "seeds/topics");
  private static final int LENGTH = 16;

  private EngineFingerprint() {}

  /** The version of the engine that is packaged together with this class of its main package. */
  static EngineVersion of(Class<?> entry) {
    return new EngineVersion(hash(entry, PARTS));
  }

  /** The version of what tells topics, packaged together with this class of the engine. */
  static TopicsVersion ofTopics(Class<?> entry) {
    return new TopicsVersion(hash(entry, TOPIC_PARTS));
  }

  private static String hash(Class<?> entry, List<String> parts) {
    String file = entry.getName().replace('.', '/') + ".class";
    MessageDigest digest = sha256();
    try {
      ClassPathUtils.consumeAsPaths(
          entry.getClassLoader(), file, found -> update(digest, root(found, file), parts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static Path root(Path found, String file) {
    int depth = file.split("/", -1).length;
    return found.toAbsolutePath().resolve("../".repeat(depth)).normalize();
  }

  private static void update(MessageDigest digest, Path root, List<String> parts) {
    for (String part : parts) {
      Path folder = root.resolve(part);
      if (Files.isDirectory(folder)) {
        for (String file : files(folder)) {
          update(digest, folder, file);
        }
      }
    }
  }

  // Relative and with "/" everywhere, so that a jar and a folder of classes give one version.
  private static List<String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void update(MessageDigest digest, Path folder, String file) {
    try {
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(folder.resolve(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
