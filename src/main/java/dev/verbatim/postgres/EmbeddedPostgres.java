package dev.verbatim.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server on a data folder of its own, reachable from this machine only and with a
 * password only. {@link #start} leaves a server that answers, {@link #close} leaves none.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
  private static final String SECONDS_TO_START = "120";
  private static final byte[] LOCALHOST = {127, 0, 0, 1};
  private static final int ATTEMPTS = 10;
  private static final int MILLIS_BETWEEN_ATTEMPTS = 500;
  private static final int LOG_LINES_SHOWN = 12;

  // Someone took the port in between; the processes of a killed server are still going.
  private static final List<String> PASSING =
      List.of("could not bind IPv4 address", "pre-existing shared memory block");

  private final Path path;
  private final Path binaries;
  private volatile @Nullable Claim claim;

  /** What a running server holds. */
  private record Claim(DataFolder folder, ServerPrograms programs, int port) {}

  /**
   * @param dataFolder where everything is kept; made at the first start
   */
  public EmbeddedPostgres(Path dataFolder) {
    this(dataFolder, dataFolder.resolve("binaries"));
  }

  EmbeddedPostgres(Path dataFolder, Path binaries) {
    this.path = dataFolder;
    this.binaries = binaries;
  }

  /**
   * Starts the server, after making its cluster where the folder holds none and after stopping a
   * server that a killed service left behind on it.
   *
   * @throws DatabaseUnavailableException if it does not answer in time, with the reason
   */
  public synchronized void start() {
    DataFolder folder = DataFolder.claim(path);
    try {
      claim = start(folder);
    } catch (IOException e) {
      throw Complaint.unwritable(folder.path(), e);
    } finally {
      if (claim == null) {
        folder.close();
      }
    }
  }

  private Claim start(DataFolder folder) throws IOException {
    ServerAccount account = ServerAccount.present();
    ServerPrograms programs =
        new ServerPrograms(ServerBinaries.unpackInto(account.binaries(binaries)), account);
    RunningServer.stop(folder, programs);
    account.own(folder);
    Cluster.prepare(folder, programs);
    if (Files.exists(folder.serverLog())) {
      Files.move(
          folder.serverLog(), folder.previousServerLog(), StandardCopyOption.REPLACE_EXISTING);
    }
    int port = launch(folder, programs);
    LOG.infof("PostgreSQL %s on %s, port %d", ServerBinaries.version(), folder.path(), port);
    return new Claim(folder, programs, port);
  }

  private static int launch(DataFolder folder, ServerPrograms programs) throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      Cluster.configure(folder, port);
      ServerPrograms.Outcome outcome = launchOnce(folder, programs);
      if (outcome.exitCode() == 0) {
        return port;
      }
      String reason = lastLines(folder).orElse(outcome.said());
      RunningServer.stop(folder, programs);
      if (attempt == ATTEMPTS || PASSING.stream().noneMatch(reason::contains)) {
        throw Complaint.failed("start", folder.path(), reason);
      }
      pause();
    }
  }

  // pg_ctl puts the server into a session of its own, so that Ctrl-C in the terminal does not reach
  // it and Quarkus can end its requests first.
  private static ServerPrograms.Outcome launchOnce(DataFolder folder, ServerPrograms programs) {
    return programs.run(
        "pg_ctl",
        "start",
        "-D",
        folder.cluster().toString(),
        "-l",
        folder.serverLog().toString(),
        "-w",
        "-t",
        SECONDS_TO_START);
  }

  private static Optional<String> lastLines(DataFolder folder) throws IOException {
    if (!Files.exists(folder.serverLog())) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(folder.serverLog());
    List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
    return last.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", last));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_ATTEMPTS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOCALHOST))) {
      return socket.getLocalPort();
    }
  }

  /** What Quarkus has to know to use this server, by configuration name. */
  public Map<String, String> connection() {
    Claim held = held();
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://127.0.0.1:" + held.port() + "/" + Cluster.DATABASE,
        "quarkus.datasource.username",
        Cluster.ROLE,
        "quarkus.datasource.password",
        held.folder().password());
  }

  private Claim held() {
    Claim held = claim;
    if (held == null) {
      throw new IllegalStateException("The server is not running");
    }
    return held;
  }

  /** Runs the action if the server ends without {@link #close}: killed, or out of memory. */
  public void whenLost(Runnable action) {
    Claim held = held();
    try {
      Optional<ProcessHandle> server = RunningServer.of(held.folder().cluster());
      if (server.isEmpty()) {
        runIfHeld(held, action);
      } else {
        CompletableFuture<Void> unused =
            server.get().onExit().thenRun(() -> runIfHeld(held, action));
      }
    } catch (IOException e) {
      throw Complaint.unwritable(held.folder().path(), e);
    }
  }

  private void runIfHeld(Claim lost, Runnable action) {
    if (lost.equals(claim)) {
      LOG.errorf("PostgreSQL on %s has ended. See %s", path, lost.folder().serverLog());
      action.run();
    }
  }

  /** Stops the server, ending its connections, and lets the folder go. */
  @Override
  public synchronized void close() {
    Claim held = claim;
    claim = null;
    if (held == null) {
      return;
    }
    try (DataFolder folder = held.folder()) {
      RunningServer.stop(folder, held.programs());
    } catch (IOException e) {
      throw Complaint.unwritable(path, e);
    }
  }
}
