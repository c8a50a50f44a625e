package dev.verbatim.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that survives restarts, held by one service at a time: the cluster, its password, its
 * log and the unpacked programs. The hold is an operating-system lock, so it ends with the process
 * that has it, however that process ends.
 */
final class DataFolder implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWNER_ONLY_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final int PASSWORD_BYTES = 24;
  private static final int LONGEST_PID = 20;

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Creates the folder where it is missing and holds it until {@link #close}.
   *
   * @throws DatabaseUnavailableException if it cannot be written or another process holds it
   */
  static DataFolder claim(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, OWNER_ONLY_FOLDER);
      }
      return new DataFolder(folder, lock(folder));
    } catch (IOException e) {
      throw Complaint.unwritable(folder, e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      try (channel) {
        throw Complaint.held(folder, read(channel));
      }
    }
    channel.truncate(0);
    String pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_PID);
    channel.read(buffer, 0);
    return StandardCharsets.US_ASCII.decode(buffer.flip()).toString().strip();
  }

  Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("postgres");
  }

  Path serverLog() {
    return path.resolve("postgres.log");
  }

  Path previousServerLog() {
    return path.resolve("postgres.log.1");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  /** Makes up the password of a new cluster and keeps it where only the owner can read it. */
  void makePassword() throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(), PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
    Files.writeString(
        passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** The password given to the cluster when it was made. */
  String password() {
    try {
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw Complaint.passwordLost(passwordFile(), e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw Complaint.unwritable(path, e);
    }
  }
}
