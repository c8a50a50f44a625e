package dev.verbatim.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of an installation ({@code initdb}, {@code pg_ctl}, {@code postgres}), run under an
 * account; each call waits for the program's end.
 *
 * @param installation the folder with {@code bin}
 */
record ServerPrograms(Path installation, ServerAccount account) {

  /** What a program said, on either stream, and how it ended; 0 is success. */
  record Outcome(int exitCode, String said) {}

  Outcome run(String program, String... arguments) {
    return run(program, List.of(arguments), "");
  }

  /** Runs a program with the text on its standard input. */
  Outcome run(String program, List<String> arguments, String input) {
    List<String> command = new ArrayList<>();
    command.add(installation.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return run(account, command, input);
  }

  static Outcome run(ServerAccount account, List<String> command, String input) {
    List<String> whole = new ArrayList<>(account.prefix());
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      byte[] said = process.getInputStream().readAllBytes();
      return new Outcome(process.waitFor(), new String(said, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw Complaint.notRun(whole.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Complaint.notRun(whole.get(0), e);
    }
  }
}
