package dev.verbatim.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same requests over and over from a number of connections for a bounded time. */
final class Load {

  /**
   * @param latenciesMicros of the requests answered 2xx, ascending
   * @param failures requests answered otherwise
   */
  record Outcome(long[] latenciesMicros, int failures, double seconds) {

    double perSecond() {
      return latenciesMicros.length / seconds;
    }

    /** In milliseconds. */
    double percentile(double share) {
      if (latenciesMicros.length == 0) {
        return Double.NaN;
      }
      int index = (int) Math.ceil(share * latenciesMicros.length) - 1;
      return latenciesMicros[Math.max(0, index)] / 1000.0;
    }
  }

  private Load() {}

  static Outcome run(List<HttpRequest> requests, int connections, double seconds) throws Exception {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    return onConnections(
        connections,
        connection ->
            () -> {
              Worker worker = new Worker();
              for (int i = connection; System.nanoTime() < end; i++) {
                worker.send(requests.get(i % requests.size()));
              }
              return worker;
            });
  }

  /**
   * Reads the addresses in turn, by a client that costs next to nothing. Each connection begins at
   * another, as far from that of the next as can be.
   */
  static Outcome read(URI base, List<String> paths, int connections, double seconds)
      throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    return onConnections(
        connections,
        connection ->
            () -> {
              Worker worker = new Worker();
              try (KeptAlive kept = new KeptAlive(base)) {
                int first = connection * paths.size() / connections;
                for (int i = first; System.nanoTime() < end; i++) {
                  String path = paths.get(i % paths.size());
                  worker.time(() -> kept.status(path));
                }
              }
              return worker;
            });
  }

  /** Sends each request once. */
  static Outcome once(List<HttpRequest> requests, int connections) throws Exception {
    return onConnections(
        connections,
        connection ->
            () -> {
              Worker worker = new Worker();
              for (int i = connection; i < requests.size(); i += connections) {
                worker.send(requests.get(i));
              }
              return worker;
            });
  }

  private interface Work {
    Callable<Worker> of(int connection);
  }

  private static Outcome onConnections(int connections, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    long start = System.nanoTime();
    try {
      List<Callable<Worker>> tasks =
          java.util.stream.IntStream.range(0, connections).mapToObj(work::of).toList();
      List<Future<Worker>> done = threads.invokeAll(tasks);
      double seconds = (System.nanoTime() - start) / 1e9;
      long[] latencies = {};
      int failures = 0;
      for (Future<Worker> worker : done) {
        latencies = concat(latencies, worker.get().latencies());
        failures += worker.get().failures;
      }
      Arrays.sort(latencies);
      return new Outcome(latencies, failures, seconds);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] concat(long[] first, long[] second) {
    long[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** One connection: HTTP/1.1, kept alive, one request at a time. */
  private static final class Worker {
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private long[] micros = new long[1024];
    private int count;
    private int failures;

    void send(HttpRequest request) throws Exception {
      time(() -> client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode());
    }

    void time(Callable<Integer> request) throws Exception {
      long start = System.nanoTime();
      int status = request.call();
      long taken = (System.nanoTime() - start) / 1000;
      if (status / 100 != 2) {
        failures++;
        return;
      }
      if (count == micros.length) {
        micros = Arrays.copyOf(micros, 2 * count);
      }
      micros[count++] = taken;
    }

    long[] latencies() {
      return Arrays.copyOf(micros, count);
    }
  }
}
