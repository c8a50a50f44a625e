package dev.verbatim.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Prints what the list queries come to on an archive of a million quotes, made of the documents in
 * a folder; service, database and load on this machine together.
 */
public final class ArchiveBenchmark {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int QUOTES = 1_000_000;
  private static final int SEED = 1;
  private static final int MANY = 16;

  /** Until then the virtual machine compiles what is run often, on the same processors. */
  private static final double WARM_UP_SECONDS = 60;

  private static final double SECONDS_OF_ONE = 1.5;
  private static final double SECONDS_OF_MANY = 2.5;
  private static final int MANY_IN_VAIN = 1000;
  private static final int PGBENCH_SECONDS = 8;
  private static final String AGAINST_PGBENCH = "speaker and year";

  private final ServiceProcess service;
  private final Database database;
  private final Path folder;

  private ArchiveBenchmark(ServiceProcess service, Database database, Path folder) {
    this.service = service;
    this.database = database;
    this.folder = folder;
  }

  /** Takes the folder of documents and, if given, the number of quotes. */
  public static void main(String... args) throws Exception {
    int quotes = args.length > 1 ? Integer.parseInt(args[1]) : QUOTES;
    Path folder = Files.createTempDirectory("verbatim-archive");
    try {
      Path data = folder.resolve("data");
      Path log = folder.resolve("service.log");
      try (ServiceProcess service = ServiceProcess.start(JAR, data, log)) {
        fill(service, data, Benchmark.documents(Path.of(args[0])), quotes);
      }
      try (ServiceProcess service = ServiceProcess.start(JAR, data, log)) {
        new ArchiveBenchmark(service, Database.of(data), folder).run();
      }
    } finally {
      ServiceBenchmark.delete(folder);
    }
  }

  private static void fill(ServiceProcess service, Path data, List<Path> files, int quotes)
      throws Exception {
    List<HttpRequest> requests =
        files.stream().map(file -> ServiceBenchmark.post(service.base(), file)).toList();
    Load.once(requests, 2);
    Database database = Database.of(data);
    long start = System.nanoTime();
    Archive.fill(database, quotes, SEED);
    ActualPlans.prepare(database);
    Benchmark.figure(
        "archive",
        "%s quotes of %s documents, %s speakers, %s; made in %.0f s",
        database.texts("select count(*) from quote").get(0),
        database.texts("select count(*) from document").get(0),
        database.texts("select count(*) from speaker").get(0),
        database.texts("select pg_size_pretty(pg_database_size(current_database()))").get(0),
        (System.nanoTime() - start) / 1e9);
  }

  private void run() throws Exception {
    List<ListQueries.Named> queries = ListQueries.of(service.base(), database);
    Load.read(service.base(), paths(queries, ListQueries.Named::isAskedAgain), 2, WARM_UP_SECONDS);
    System.out.printf("%-28s %9s | %28s | %28s%n", "", "", "1 connection", MANY + " connections");
    System.out.printf(
        "%-28s %9s | %8s %9s %9s | %8s %9s %9s%n",
        "GET /v1/quotes by",
        "quotes",
        "a second",
        "p50 ms",
        "p99 ms",
        "a second",
        "p50 ms",
        "p99 ms");
    for (ListQueries.Named query : queries) {
      print(query);
    }
    claims();
    plans(queries);
    pgbench(queries);
  }

  private void claims() throws Exception {
    System.out.println("POST /v1/quote-checks");
    for (Map.Entry<String, List<HttpRequest>> named :
        Claims.of(service.base(), database).entrySet()) {
      Load.run(named.getValue(), 1, SECONDS_OF_ONE);
      Load.Outcome one = Load.run(named.getValue(), 1, SECONDS_OF_MANY);
      System.out.printf(
          Locale.ROOT,
          "%-28s %9s | %8.0f %9.1f %9.1f |%s%n",
          named.getKey(),
          "",
          one.perSecond(),
          one.percentile(0.5),
          one.percentile(0.99),
          one.failures() == 0 ? "" : "  failed: " + one.failures());
    }
  }

  private static List<String> pathsOfPgbench(List<ListQueries.Named> queries) {
    return paths(queries, query -> query.name().equals(AGAINST_PGBENCH));
  }

  private static List<String> paths(
      List<ListQueries.Named> queries, Predicate<ListQueries.Named> which) {
    return queries.stream().filter(which).flatMap(query -> query.paths().stream()).toList();
  }

  private void print(ListQueries.Named query) throws Exception {
    if (query.paths().isEmpty()) {
      System.out.printf("%-28s not answered%n", query.name());
      return;
    }
    Load.Outcome one = Load.read(service.base(), query.paths(), 1, SECONDS_OF_ONE);
    Load.Outcome many = Load.read(service.base(), query.paths(), MANY, SECONDS_OF_MANY);
    System.out.printf(
        Locale.ROOT,
        "%-28s %9s | %8.0f %9.1f %9.1f | %8.0f %9.1f %9.1f%s%n",
        query.name(),
        total(query.paths().get(0)),
        one.perSecond(),
        one.percentile(0.5),
        one.percentile(0.99),
        many.perSecond(),
        many.percentile(0.5),
        many.percentile(0.99),
        one.failures() + many.failures() == 0
            ? ""
            : "  failed: " + (one.failures() + many.failures()));
  }

  private String total(String path) throws IOException {
    try (KeptAlive kept = new KeptAlive(service.base())) {
      return new JsonMapper()
          .readTree(kept.get(path, "Prefer: return=total-count"))
          .path("total")
          .asText();
    }
  }

  private void plans(List<ListQueries.Named> queries) throws Exception {
    try (ActualPlans plans = new ActualPlans(database, folder.resolve("data"));
        KeptAlive kept = new KeptAlive(service.base())) {
      int told = 0;
      long sequential = 0;
      for (ListQueries.Named query : queries) {
        List<ActualPlans.Statement> statements = plans.of(query.paths(), kept);
        told += statements.size();
        long all = statements.stream().filter(ActualPlans.Statement::readsAllQuotes).count();
        sequential += all;
        int discarded =
            statements.stream().mapToInt(ActualPlans.Statement::discarded).max().orElse(0);
        if (all > 0 || discarded > MANY_IN_VAIN) {
          Benchmark.figure(
              "plans of " + query.name(),
              "%d of %d read all quotes, a step reads up to %d rows in vain",
              all,
              statements.size(),
              discarded);
        }
      }
      Benchmark.figure("plans", "%d of %d statements read all quotes", sequential, told);
    }
  }

  private void pgbench(List<ListQueries.Named> queries) throws Exception {
    List<String> paths = pathsOfPgbench(queries);
    List<String> statements;
    try (ActualPlans plans = new ActualPlans(database, folder.resolve("data"));
        KeptAlive kept = new KeptAlive(service.base())) {
      statements =
          plans.of(paths, kept).stream()
              .map(ActualPlans.Statement::sql)
              .filter(sql -> sql.contains("from quote q"))
              .toList();
    }
    for (String mode : List.of("simple", "prepared")) {
      double database = PgBench.run(this.database, statements, folder, mode, MANY, PGBENCH_SECONDS);
      double served = Load.read(service.base(), paths, MANY, PGBENCH_SECONDS).perSecond();
      Benchmark.figure(
          AGAINST_PGBENCH + ", " + MANY + " connections",
          "pgbench -M %s %.0f a second, the service %.0f: %.2f of it",
          mode,
          database,
          served,
          served / database);
    }
  }
}
