package dev.verbatim.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs of an installation ({@code initdb}, {@code pg_ctl}, {@code postgres}) and waits
 * for their end. They refuse to run as root, so for root they run in a user namespace of their own,
 * where they hold no right but that to root's files.
 */
final class ServerPrograms {
  private static final List<String> WITHOUT_ROOT = List.of("unshare", "--user", "--");

  private final Path installation;
  private final List<String> prefix;

  ServerPrograms(Path installation) {
    this.installation = installation;
    this.prefix = new UnixSystem().getUid() == 0 ? WITHOUT_ROOT : List.of();
  }

  /** What a program said and how it ended; 0 is success. */
  record Outcome(int exitCode, String output) {
    boolean failed() {
      return exitCode != 0;
    }
  }

  Outcome run(String program, List<String> arguments) {
    return run(program, arguments, "");
  }

  /** Runs the program with the text on its standard input. */
  Outcome run(String program, List<String> arguments, String input) {
    List<String> command = new ArrayList<>(prefix);
    command.add(installation.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new DatabaseUnavailableException("Cannot run " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException("Interrupted while " + program + " ran", e);
    }
  }
}
