package dev.verbatim.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process that a cluster's {@code postmaster.pid} names. */
final class RunningServer {
  private static final String SECONDS_TO_STOP = "60";
  private static final int MILLIS_TO_LEAVE = 5_000;
  private static final int MILLIS_BETWEEN_LOOKS = 10;

  private RunningServer() {}

  /**
   * The process, if it lives and is a PostgreSQL. After a crash of the machine the file may name a
   * process that has nothing to do with it.
   */
  static Optional<ProcessHandle> of(Path cluster) throws IOException {
    return pid(cluster).flatMap(ProcessHandle::of).filter(RunningServer::isPostgres);
  }

  private static Optional<Long> pid(Path cluster) throws IOException {
    try {
      List<String> lines = Files.readAllLines(pidFile(cluster));
      return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
    } catch (NoSuchFileException | NumberFormatException notRunning) {
      return Optional.empty();
    }
  }

  private static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  private static boolean isPostgres(ProcessHandle process) {
    List<String> command = command(process);
    return !command.isEmpty() && Path.of(command.get(0)).endsWith("postgres");
  }

  // "…/postgres -D /data/postgres"
  private static boolean serves(ProcessHandle process, Path cluster) throws IOException {
    List<String> command = command(process);
    int option = command.indexOf("-D");
    if (option < 0 || option + 1 == command.size()) {
      return false;
    }
    Path folder = Path.of(command.get(option + 1));
    return Files.exists(folder) && Files.isSameFile(folder, cluster);
  }

  // Linux tells everybody the command, but its program to the owner alone. A process that has ended
  // and waits to be noticed by its parent has no command any more.
  private static List<String> command(ProcessHandle process) {
    Path told = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      String command = Files.readString(told, StandardCharsets.UTF_8);
      return command.isEmpty() ? List.of() : List.of(command.split("\0"));
    } catch (IOException notLinuxOrGone) {
      return process.info().commandLine().map(line -> List.of(line.split(" "))).orElse(List.of());
    }
  }

  /**
   * Leaves no server on the cluster: stops one that runs, and forgets one that is named and gone.
   *
   * @throws DatabaseUnavailableException if it does not go, with what it said
   */
  static void stop(DataFolder folder, ServerPrograms programs) throws IOException {
    Optional<ProcessHandle> server = of(folder.cluster());
    if (server.isEmpty()) {
      Files.deleteIfExists(pidFile(folder.cluster()));
      return;
    }
    if (!serves(server.get(), folder.cluster())) {
      throw Complaint.stranger(pidFile(folder.cluster()), server.get().pid());
    }
    ServerPrograms.Outcome fast = stop("fast", folder, programs);
    if (fast.exitCode() != 0 && isPostgres(server.get())) {
      stop("immediate", folder, programs);
    }
    if (!leaves(server.get())) {
      throw Complaint.failed("stop", folder.path(), fast.said());
    }
  }

  private static ServerPrograms.Outcome stop(
      String mode, DataFolder folder, ServerPrograms programs) {
    String cluster = folder.cluster().toString();
    return programs.run("pg_ctl", "stop", "-D", cluster, "-m", mode, "-w", "-t", SECONDS_TO_STOP);
  }

  // pg_ctl waits for the pid file to go, which is a moment before the process does.
  private static boolean leaves(ProcessHandle server) {
    for (int waited = 0; waited < MILLIS_TO_LEAVE; waited += MILLIS_BETWEEN_LOOKS) {
      if (!isPostgres(server)) {
        return true;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return !isPostgres(server);
  }
}
