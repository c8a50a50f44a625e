package dev.verbatim.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses root, so a service started by root gives root up for
 * the server alone: in a user namespace where that is allowed, else as "nobody".
 *
 * @param prefix what stands before the command
 * @param owner the user id that owns the cluster's files
 */
record ServerAccount(List<String> prefix, int owner) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;
  private static final Path FOR_EVERYBODY = Path.of("/var/cache/verbatim/postgres");

  // The process keeps root's files and nothing else of root; it sees itself as an unknown user.
  private static final ServerAccount NAMESPACE =
      new ServerAccount(List.of("unshare", "--user", "--"), ROOT);

  // Containers forbid user namespaces. The capability reaches a data folder below /root.
  private static final ServerAccount UNPRIVILEGED =
      new ServerAccount(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--inh-caps=+dac_override",
              "--ambient-caps=+dac_override",
              "--"),
          NOBODY);

  /**
   * The account for a service started by the present user.
   *
   * @throws DatabaseUnavailableException if that is root and root cannot be given up
   */
  static ServerAccount present() {
    int user = (int) new UnixSystem().getUid();
    if (user != ROOT) {
      return new ServerAccount(List.of(), user);
    }
    return Stream.of(NAMESPACE, UNPRIVILEGED)
        .filter(ServerAccount::works)
        .findFirst()
        .orElseThrow(Complaint::rootOnly);
  }

  private boolean works() {
    try {
      return ServerPrograms.run(this, List.of("true"), "").exitCode() == 0;
    } catch (DatabaseUnavailableException notInstalled) {
      return false;
    }
  }

  /**
   * Where this account can run programs from. A program that looks at its own permissions, as
   * PostgreSQL's do, is not helped by the capability.
   */
  Path binaries(Path preferred) {
    return equals(UNPRIVILEGED) ? FOR_EVERYBODY : preferred;
  }

  /**
   * Makes sure that the cluster, where there is one, belongs to this account. Only root can hand it
   * over, and does so in a folder of its own only.
   *
   * @throws DatabaseUnavailableException if the files are somebody else's
   */
  void own(DataFolder folder) throws IOException {
    if (!prefix.isEmpty() && owner(folder.path()) != ROOT) {
      throw Complaint.otherOwner(folder.path(), Files.getOwner(folder.path()).getName());
    }
    if (!Files.exists(folder.cluster()) || owner(folder.cluster()) == owner) {
      return;
    }
    if (prefix.isEmpty()) {
      throw Complaint.otherOwner(folder.cluster(), Files.getOwner(folder.cluster()).getName());
    }
    try (Stream<Path> files = Files.walk(folder.cluster())) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static int owner(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }
}
