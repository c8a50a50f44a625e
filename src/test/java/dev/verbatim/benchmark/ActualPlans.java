package dev.verbatim.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the service runs, with the plans that it runs them by, as the server writes
 * them into its log on request.
 */
final class ActualPlans {

  private static final Pattern ENTRY =
      Pattern.compile(
          "LOG: {2}duration: .*? plan:\\s+Query Text: (.*?)(?:\\s+Query Parameters: (.*?))?\\n\\s+(\\S.*?cost=.*?)(?=\\n\\d{4}-|\\z)",
          Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("(\\$\\d+) = (NULL|'(?:[^']|'')*')");
  private static final Pattern SEQUENTIAL = Pattern.compile("Seq Scan on quote\\b");
  private static final Pattern DISCARDED = Pattern.compile("Rows Removed by Filter: (\\d+)");

  private final Database database;
  private final Path log;

  /**
   * @param sql with its parameters filled in
   */
  record Statement(String sql, String plan) {

    boolean readsAllQuotes() {
      return SEQUENTIAL.matcher(plan).find();
    }

    /** The most rows that a step of the plan read in vain. */
    int discarded() {
      return DISCARDED
          .matcher(plan)
          .results()
          .mapToInt(found -> Integer.parseInt(found.group(1)))
          .max()
          .orElse(0);
    }
  }

  ActualPlans(Database database, Path dataFolder) {
    this.database = database;
    this.log = dataFolder.resolve("postgres.log");
  }

  /** Makes connections that are opened from now on ready to tell their plans. */
  static void prepare(Database database) throws SQLException {
    database.asSuperuser("alter system set session_preload_libraries = 'auto_explain'");
    database.asSuperuser("alter system set auto_explain.log_analyze = on");
    database.asSuperuser("alter system set auto_explain.log_timing = off");
    database.asSuperuser("select pg_reload_conf()");
  }

  /** What is run while the requests are sent. */
  List<Statement> of(List<String> paths, KeptAlive service)
      throws IOException, SQLException, InterruptedException {
    long before = Files.size(log);
    tell(true);
    for (String path : paths) {
      service.status(path);
    }
    tell(false);
    byte[] all = Files.readAllBytes(log);
    String told = new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8);
    List<Statement> statements = new ArrayList<>();
    Matcher entry = ENTRY.matcher(told);
    while (entry.find()) {
      String sql = filledIn(entry.group(1), entry.group(2) == null ? "" : entry.group(2));
      statements.add(new Statement(sql, entry.group(3)));
    }
    return statements;
  }

  // The server's processes hear of it a moment later.
  private void tell(boolean on) throws SQLException, InterruptedException {
    database.asSuperuser("alter system set auto_explain.log_min_duration = " + (on ? 0 : -1));
    database.asSuperuser("select pg_reload_conf()");
    Thread.sleep(100);
  }

  private static String filledIn(String sql, String parameters) {
    TreeMap<Integer, String> values = new TreeMap<>();
    PARAMETER
        .matcher(parameters)
        .results()
        .forEach(found -> values.put(Integer.valueOf(found.group(1).substring(1)), found.group(2)));
    String filled = sql.replaceAll("\\s+", " ");
    for (Integer number : values.descendingKeySet()) {
      filled = filled.replace("$" + number, values.get(number));
    }
    return filled;
  }
}
