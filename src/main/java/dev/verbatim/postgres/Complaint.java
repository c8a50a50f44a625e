package dev.verbatim.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What the person who starts the service is told when its database cannot be used. */
final class Complaint {
  private static final String NO_SPACE = "No space left on device";
  private static final String ANOTHER_FOLDER = "name another folder with VERBATIM_DATA_DIR";
  private static final String ANOTHER_SERVER =
      "name a server with QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
          + " QUARKUS_DATASOURCE_PASSWORD";

  private Complaint() {}

  static DatabaseUnavailableException held(Path folder, String pid) {
    return new DatabaseUnavailableException(
        "Another Verbatim (process %s) is running on the data folder %s. Stop it, or %s."
            .formatted(pid.isEmpty() ? "unknown" : pid, folder, ANOTHER_FOLDER));
  }

  static DatabaseUnavailableException unwritable(Path folder, IOException e) {
    if (isNoSpace(e.toString())) {
      return full(folder, e);
    }
    return new DatabaseUnavailableException(
        "The data folder %s cannot be used: %s. Make it a folder this user can write, or %s."
            .formatted(folder, reason(e), ANOTHER_FOLDER),
        e);
  }

  private static DatabaseUnavailableException full(Path folder, Throwable e) {
    return new DatabaseUnavailableException(
        "The disk of the data folder %s is full. Make room on it, or %s."
            .formatted(folder, ANOTHER_FOLDER),
        e);
  }

  private static boolean isNoSpace(String text) {
    return text.contains(NO_SPACE);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (e instanceof FileSystemException failed && failed.getReason() == null) {
      return failed.getFile() + " (" + failed.getClass().getSimpleName() + ")";
    }
    return String.valueOf(e.getMessage());
  }

  static DatabaseUnavailableException passwordLost(Path file, IOException e) {
    return new DatabaseUnavailableException(
        "The password of the database cannot be read from %s: %s. Put the file back, or %s."
            .formatted(file, reason(e), ANOTHER_FOLDER),
        e);
  }

  static DatabaseUnavailableException otherVersion(Path folder, String made, String packaged) {
    return new DatabaseUnavailableException(
        ("The data folder %s was made by PostgreSQL %s, and this build carries %s. Start the build"
                + " that made it and take the documents over from there, or %s.")
            .formatted(folder, made, packaged, ANOTHER_FOLDER));
  }

  static DatabaseUnavailableException otherOwner(Path folder, String owner) {
    return new DatabaseUnavailableException(
        "The data folder %s belongs to %s. Start the service as that user, or %s."
            .formatted(folder, owner, ANOTHER_FOLDER));
  }

  static DatabaseUnavailableException noProgramsFor(String platform) {
    return new DatabaseUnavailableException(
        "This build carries no PostgreSQL for %s. Please %s.".formatted(platform, ANOTHER_SERVER));
  }

  static DatabaseUnavailableException rootOnly() {
    return new DatabaseUnavailableException(
        ("PostgreSQL refuses to run as root, and neither unshare nor setpriv can give up root"
                + " here. Start the service as an ordinary user, or %s.")
            .formatted(ANOTHER_SERVER));
  }

  /** A program of the server failed; what it or the server's log said last is the reason. */
  static DatabaseUnavailableException failed(String task, Path folder, String said) {
    if (isNoSpace(said)) {
      return full(folder, new IOException(said));
    }
    return new DatabaseUnavailableException(
        "PostgreSQL could not %s in the data folder %s. It said:%n%s"
            .formatted(task, folder, said.indent(2).stripTrailing()));
  }

  static DatabaseUnavailableException stranger(Path pidFile, long pid) {
    return new DatabaseUnavailableException(
        ("%s names process %d, which is a PostgreSQL, but not of this data folder. If none serves"
                + " this folder, delete that file.")
            .formatted(pidFile, pid));
  }

  static DatabaseUnavailableException notRun(String program, Throwable e) {
    return new DatabaseUnavailableException("Cannot run %s: %s".formatted(program, e), e);
  }

  static DatabaseUnavailableException unreachable(String address, Throwable e) {
    return new DatabaseUnavailableException(
        "Cannot use the PostgreSQL at %s: %s".formatted(address, firstLine(e)), e);
  }

  // PostgreSQL's driver goes on with the place in the server's source.
  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  static DatabaseUnavailableException notUtf8(String address, String encoding) {
    return new DatabaseUnavailableException(
        ("The database at %s has the encoding %s, which cannot hold every text. Create it with"
                + " ENCODING 'UTF8' TEMPLATE template0.")
            .formatted(address, encoding));
  }
}
