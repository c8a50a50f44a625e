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
   * Makes sure that the cluster's files belong to this account. Only root can hand them over, and
   * does so between its own two accounts only.
   */
  void own(Path cluster) throws IOException {
    int present = owner(cluster);
    if (present == owner) {
      return;
    }
    if (prefix.isEmpty() || (present != ROOT && present != NOBODY)) {
      throw Complaint.otherOwner(cluster, Files.getOwner(cluster).getName());
    }
    try (Stream<Path> files = Files.walk(cluster)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static int owner(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }
}
