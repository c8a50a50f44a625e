package dev.verbatim.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server on a data folder of its own, reachable from this machine only and with a
 * password only. {@link #start} leaves a server that answers, {@link #close} leaves none.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String USER = "verbatim";
  private static final String DATABASE = "verbatim";
  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_STOP = 60;

  private final Path dataFolder;
  private @Nullable DataFolder folder;
  private @Nullable ServerPrograms programs;
  private int port;

  /**
   * @param dataFolder where everything is kept; made at the first start
   */
  public EmbeddedPostgres(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /**
   * Starts the server, after making its cluster where the folder holds none and after stopping a
   * server that an earlier service left behind on it.
   *
   * @throws DatabaseUnavailableException if it does not answer in time, with the reason
   */
  public synchronized void start() {
    DataFolder claimed = DataFolder.claim(dataFolder);
    folder = claimed;
    try {
      ServerPrograms here = new ServerPrograms(ServerBinaries.unpackInto(claimed.binaries()));
      programs = here;
      stopLeftOver(claimed, here);
      if (!Files.isDirectory(claimed.cluster())) {
        create(claimed, here);
      }
      launch(claimed, here);
    } catch (IOException e) {
      close();
      throw new DatabaseUnavailableException(
          "Cannot use the data folder " + claimed.path() + ": " + e, e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** What Quarkus has to know to use this server, by configuration name. */
  public synchronized Map<String, String> connection() {
    DataFolder claimed = folder;
    if (claimed == null) {
      throw new IllegalStateException("The server is not running");
    }
    try {
      return Map.of(
          "quarkus.datasource.jdbc.url",
          "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
          "quarkus.datasource.username",
          USER,
          "quarkus.datasource.password",
          claimed.password());
    } catch (IOException e) {
      throw new DatabaseUnavailableException("Cannot read " + claimed.passwordFile(), e);
    }
  }

  /** Stops the server and lets the folder go. Does nothing when there is none. */
  @Override
  public synchronized void close() {
    DataFolder claimed = folder;
    folder = null;
    if (claimed == null) {
      return;
    }
    try (claimed) {
      if (programs != null && Files.exists(claimed.cluster().resolve("postmaster.pid"))) {
        stop(claimed, programs);
      }
    }
  }

  private static void create(DataFolder folder, ServerPrograms programs) throws IOException {
    Path unfinished = folder.path().resolve("postgres.unfinished");
    ServerBinaries.delete(unfinished);
    folder.makePassword();
    must(
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync")));
    must(
        programs.run(
            "postgres",
            List.of("--single", "-D", unfinished.toString(), "-c", "exit_on_error=on", "postgres"),
            "CREATE ROLE %s LOGIN PASSWORD '%s';\nCREATE DATABASE %s OWNER %s;\n"
                .formatted(USER, folder.password(), DATABASE, USER)));
    Files.writeString(
        unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "\ninclude 'verbatim.conf'\n",
        StandardOpenOption.APPEND);
    must(programs.run("initdb", List.of("--sync-only", "--pgdata=" + unfinished)));
    Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void launch(DataFolder folder, ServerPrograms programs) throws IOException {
    port = freePort();
    Files.writeString(
        folder.cluster().resolve("verbatim.conf"),
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        timezone = 'UTC'
        """
            .formatted(port));
    must(
        programs.run(
            "pg_ctl",
            List.of(
                "start",
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.serverLog().toString(),
                "-w",
                "-t",
                Integer.toString(SECONDS_TO_START))));
  }

  private static void stopLeftOver(DataFolder folder, ServerPrograms programs) throws IOException {
    Path pidFile = folder.cluster().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    Optional<String> command = ProcessHandle.of(pid).flatMap(process -> process.info().command());
    if (command.filter(name -> name.endsWith("postgres")).isPresent()) {
      stop(folder, programs);
    } else {
      Files.delete(pidFile);
    }
  }

  private static void stop(DataFolder folder, ServerPrograms programs) {
    must(
        programs.run(
            "pg_ctl",
            List.of(
                "stop",
                "-D",
                folder.cluster().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                Integer.toString(SECONDS_TO_STOP))));
  }

  private static void must(ServerPrograms.Outcome outcome) {
    if (outcome.failed()) {
      throw new DatabaseUnavailableException(outcome.output());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
