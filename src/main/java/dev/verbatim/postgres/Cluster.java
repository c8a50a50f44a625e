package dev.verbatim.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** The cluster in a data folder: made once, of one major version, with the settings it runs by. */
final class Cluster {
  static final String ROLE = "verbatim";
  static final String DATABASE = "verbatim";

  private static final String SUPERUSER = "postgres";
  private static final String SETTINGS = "verbatim.conf";

  private static final long MEGABYTE = 1024 * 1024;
  private static final int SHARE_OF_MEMORY = 8;
  private static final long LEAST_SHARED = 128;
  private static final long MOST_SHARED = 2048;

  private Cluster() {}

  /**
   * Makes the cluster where there is none. Nobody gets in without the password, not even by a local
   * socket, and the service's role owns its database without being a superuser.
   *
   * @throws DatabaseUnavailableException if it was made by another major version
   */
  static void prepare(DataFolder folder, ServerPrograms programs) throws IOException {
    if (!Files.isDirectory(folder.cluster())) {
      create(folder, programs);
    }
    String made = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
    if (!made.equals(ServerBinaries.majorVersion())) {
      throw Complaint.otherVersion(folder.path(), made, ServerBinaries.majorVersion());
    }
    folder.password();
  }

  // Built aside and moved into place, so that a cluster is either whole or not there.
  private static void create(DataFolder folder, ServerPrograms programs) throws IOException {
    Path unfinished = folder.path().resolve("postgres.unfinished");
    ServerBinaries.delete(unfinished);
    folder.makePassword();
    initialise(unfinished, folder, programs);
    createDatabase(unfinished, folder, programs);
    Files.writeString(
        unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "\ninclude '" + SETTINGS + "'\n",
        StandardOpenOption.APPEND);
    check(folder, programs.run("initdb", "--sync-only", "--pgdata=" + unfinished));
    Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  // The built-in provider sorts by code point and knows the case of every script on every system.
  // pg_trgm and the text search parser go by LC_CTYPE instead: under C they take no letter but
  // ASCII for one.
  private static void initialise(Path unfinished, DataFolder folder, ServerPrograms programs) {
    check(
        folder,
        programs.run(
            "initdb",
            "--pgdata=" + unfinished,
            "--username=" + SUPERUSER,
            "--pwfile=" + folder.passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--lc-ctype=" + characterLocale(),
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-sync"));
  }

  private static String characterLocale() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
  }

  private static void createDatabase(Path unfinished, DataFolder folder, ServerPrograms programs) {
    String statements =
        """
        CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
        CREATE DATABASE %3$s OWNER %1$s;
        """
            .formatted(ROLE, folder.password(), DATABASE);
    List<String> singleUser =
        List.of("--single", "-D", unfinished.toString(), "-c", "exit_on_error=on", SUPERUSER);
    check(folder, programs.run("postgres", singleUser, statements));
  }

  private static void check(DataFolder folder, ServerPrograms.Outcome outcome) {
    if (outcome.exitCode() != 0) {
      throw Complaint.failed("make its cluster", folder.path(), outcome.said());
    }
  }

  /**
   * Writes the settings of the next run: this machine only, no socket file, nothing unsafe. What is
   * read often stays in the server's own memory; a page that it has to ask the system for costs
   * several times as much.
   */
  static void configure(DataFolder folder, int port) throws IOException {
    Files.writeString(
        folder.cluster().resolve(SETTINGS),
        """
        # Written at each start.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        timezone = 'UTC'
        shared_buffers = '%dMB'
        """
            .formatted(port, sharedMegabytes()));
  }

  // An eighth of the memory, of which the server takes only what it comes to need.
  private static long sharedMegabytes() {
    long memory =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 0;
    return Math.max(LEAST_SHARED, Math.min(MOST_SHARED, memory / MEGABYTE / SHARE_OF_MEMORY));
  }
}
