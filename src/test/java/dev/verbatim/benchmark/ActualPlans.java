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
final class ActualPlans implements AutoCloseable {

  // "…  plan:", the statement on lines of its own, its parameters on one, and the plan.
  private static final Pattern ENTRY =
      Pattern.compile(
          " plan:\\n\\tQuery Text: ((?s:.*?))(?:\\n\\tQuery Parameters: (.*))?"
              + "\\n\\t([A-Z].*\\(cost=(?s:.*?))(?=\\n\\d{4}-|\\z)");

  /** Begins what only asks the planner how many rows it expects, and is not run. */
  private static final String ESTIMATE = "explain ";

  private static final long MILLIS_TO_HEAR_OF_IT = 2000;
  private static final Pattern PARAMETER = Pattern.compile("(\\$\\d+) = (NULL|'(?:[^']++|'')*+')");
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

  /** Has the plans told until it is closed. */
  ActualPlans(Database database, Path dataFolder) throws SQLException, InterruptedException {
    this.database = database;
    this.log = dataFolder.resolve("postgres.log");
    tell(0);
    Thread.sleep(MILLIS_TO_HEAR_OF_IT);
  }

  /** Makes connections that are opened from now on ready to tell their plans. */
  static void prepare(Database database) throws SQLException {
    database.asSuperuser("alter system set session_preload_libraries = 'auto_explain'");
    database.asSuperuser("alter system set auto_explain.log_analyze = on");
    database.asSuperuser("alter system set auto_explain.log_timing = off");
    database.asSuperuser("select pg_reload_conf()");
  }

  /** What is run while the requests are sent. */
  List<Statement> of(List<String> paths, KeptAlive service) throws IOException {
    int before = (int) Files.size(log);
    for (String path : paths) {
      service.status(path);
    }
    byte[] all = Files.readAllBytes(log);
    String told = new String(all, before, all.length - before, StandardCharsets.UTF_8);
    List<Statement> statements = new ArrayList<>();
    Matcher entry = ENTRY.matcher(told);
    while (entry.find()) {
      String sql = filledIn(entry.group(1), entry.group(2) == null ? "" : entry.group(2));
      if (!sql.startsWith(ESTIMATE)) {
        statements.add(new Statement(sql, entry.group(3)));
      }
    }
    return statements;
  }

  @Override
  public void close() throws SQLException {
    tell(-1);
  }

  private void tell(int leastMillis) throws SQLException {
    database.asSuperuser("alter system set auto_explain.log_min_duration = " + leastMillis);
    database.asSuperuser("select pg_reload_conf()");
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
