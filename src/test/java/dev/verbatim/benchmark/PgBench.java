package dev.verbatim.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark over the statements of the service: what the database alone can do.
 */
final class PgBench {

  private static final String PROGRAM = System.getProperty("pgbench", "pgbench");
  private static final Pattern PER_SECOND = Pattern.compile("tps = ([\\d.]+)");

  private PgBench() {}

  /**
   * Transactions per second.
   *
   * @param folder for the scripts
   * @param mode {@code simple}, where each statement is planned anew, or {@code prepared}
   */
  static double run(
      Database database,
      List<String> statements,
      Path folder,
      String mode,
      int clients,
      int seconds)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(PROGRAM, "-n", "-M", mode, "-j", "2", "-c", "" + clients, "-T", "" + seconds));
    command.addAll(List.of("-h", "127.0.0.1", "-p", "" + database.port(), "-U", Database.NAME));
    for (int i = 0; i < statements.size(); i++) {
      Path script = folder.resolve("statement-" + i + ".sql");
      Files.writeString(script, statements.get(i) + ";\n");
      command.addAll(List.of("-f", script.toString()));
    }
    command.add(Database.NAME);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.password());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher perSecond = PER_SECOND.matcher(said);
    if (process.waitFor() != 0 || !perSecond.find()) {
      throw new IOException(said);
    }
    return Double.parseDouble(perSecond.group(1));
  }
}
