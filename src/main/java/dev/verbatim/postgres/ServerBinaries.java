package dev.verbatim.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs packaged into the jar, unpacked once per version. */
final class ServerBinaries {
  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final int ANY_EXECUTE = 0111;

  private ServerBinaries() {}

  /** The packaged version: "18.6.0". */
  static String version() throws IOException {
    try (InputStream in = open("dev/verbatim/postgres/binaries.version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  /** The part of the version a cluster is bound to: "18" of "18.6.0". */
  static String majorVersion() throws IOException {
    String version = version();
    return version.substring(0, version.indexOf('.'));
  }

  /**
   * Unpacks the programs for this machine below the folder, unless they are there already.
   *
   * @return the installation: the folder with {@code bin}, {@code lib} and {@code share}
   */
  static Path unpackInto(Path folder) throws IOException {
    Path installation = folder.resolve(version() + "-" + platform());
    if (Files.isDirectory(installation)) {
      return installation;
    }
    Files.createDirectories(folder);
    Path unfinished = Files.createTempDirectory(folder, "unfinished");
    try {
      Files.setPosixFilePermissions(unfinished, PROGRAM);
      unpack("postgres-" + platform() + ".txz", unfinished);
      if (!Files.isDirectory(installation)) {
        Files.move(unfinished, installation);
      }
    } finally {
      delete(unfinished);
    }
    return installation;
  }

  private static void unpack(String archive, Path target) throws IOException {
    try (InputStream in = open(archive);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if ((entry.getMode() & ANY_EXECUTE) != 0) {
      Files.setPosixFilePermissions(path, PROGRAM);
    }
  }

  /** The archive's name for this machine: "linux-x86_64", "darwin-arm_64". */
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return (system.startsWith("mac") ? "darwin" : system)
        + "-"
        + switch (processor) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> processor;
        };
  }

  private static InputStream open(String resource) {
    InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw Complaint.noProgramsFor(platform());
    }
    return in;
  }

  /** Deletes a folder with all it holds; one that is not there is fine. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
