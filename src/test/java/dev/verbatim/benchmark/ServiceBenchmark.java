package dev.verbatim.benchmark;

import static dev.verbatim.benchmark.Benchmark.figure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a client sees of the packaged service: start, import, search, memory. */
final class ServiceBenchmark {

  private static final int IMPORT_CONNECTIONS = 2;
  private static final int[] SEARCH_CONNECTIONS = {1, 16};
  private static final double WARM_UP_SECONDS = 5;
  private static final double SEARCH_SECONDS = 10;
  private static final double MIB = 1024 * 1024;

  private ServiceBenchmark() {}

  static void run(Path jar, List<Path> files) throws Exception {
    if (!Files.exists(jar)) {
      throw new FileNotFoundException(jar + ": run mvn package first");
    }
    Path folder = Files.createTempDirectory("verbatim-benchmark");
    Path log = folder.resolve("service.log");
    try {
      Path data = folder.resolve("data");
      try (ServiceProcess service = ServiceProcess.start(jar, data, log)) {
        figure("start, new data folder, seeds imported", "%.1f s", seconds(service));
        imported(service, files);
      }
      try (ServiceProcess service = ServiceProcess.start(jar, data, log)) {
        figure("start, existing data folder", "%.1f s", seconds(service));
        figure("memory after the start, Java process", "%.0f MiB", service.residentBytes() / MIB);
        searched(service);
        figure("memory after the load, Java process", "%.0f MiB", service.residentBytes() / MIB);
      }
    } finally {
      delete(folder);
    }
  }

  private static double seconds(ServiceProcess service) {
    return service.startUp().toMillis() / 1000.0;
  }

  private static void imported(ServiceProcess service, List<Path> files) throws Exception {
    List<HttpRequest> requests = files.stream().map(file -> post(service.base(), file)).toList();
    Load.Outcome outcome = Load.once(requests, IMPORT_CONNECTIONS);
    figure(
        "import over HTTP, " + IMPORT_CONNECTIONS + " connections, cold",
        "%.1f documents/s, p50 %.1f ms, p99 %.1f ms, %d refused",
        outcome.perSecond(),
        outcome.percentile(0.5),
        outcome.percentile(0.99),
        outcome.failures());
  }

  static HttpRequest post(URI base, Path file) {
    String type = Benchmark.isHtml(file) ? "text/html" : "text/plain; charset=utf-8";
    try {
      return HttpRequest.newBuilder(base.resolve("/v1/documents?publisher=benchmark"))
          .header("Content-Type", type)
          .POST(HttpRequest.BodyPublishers.ofFile(file))
          .build();
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void searched(ServiceProcess service) throws Exception {
    List<HttpRequest> requests =
        Stream.of(
                "/v1/quotes?speaker=vladimir-putin",
                "/v1/quotes?speaker=putin&date_from=2018-06-01")
            .map(path -> HttpRequest.newBuilder(service.base().resolve(path)).build())
            .toList();
    Load.run(requests, 2, WARM_UP_SECONDS);
    for (int connections : SEARCH_CONNECTIONS) {
      Load.Outcome outcome = Load.run(requests, connections, SEARCH_SECONDS);
      figure(
          "GET /v1/quotes by speaker, " + connections + " connections",
          "%.0f requests/s, p50 %.1f ms, p99 %.1f ms, %d failed",
          outcome.perSecond(),
          outcome.percentile(0.5),
          outcome.percentile(0.99),
          outcome.failures());
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
