package dev.verbatim.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** Embedded servers of tests: the programs are unpacked once for all of them. */
final class TestServer {
  private static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

  private TestServer() {}

  static EmbeddedPostgres on(Path dataFolder) {
    return new EmbeddedPostgres(dataFolder, BINARIES);
  }

  /** Starts a server on the cluster of a folder that no service holds, as after a kill -9. */
  static ProcessHandle leaveBehind(Path dataFolder) throws IOException {
    Path cluster = dataFolder.resolve("postgres");
    ServerAccount account = ServerAccount.present();
    ServerPrograms programs =
        new ServerPrograms(ServerBinaries.unpackInto(account.binaries(BINARIES)), account);
    programs.run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        cluster.toString(),
        "-l",
        dataFolder.resolve("postgres.log").toString());
    return RunningServer.of(cluster).orElseThrow();
  }
}
