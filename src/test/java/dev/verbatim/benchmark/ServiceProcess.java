package dev.verbatim.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service in a process of its own, on a free port of 127.0.0.1 and a data folder given
 * to it.
 */
final class ServiceProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI base;
  private final Duration startUp;

  private ServiceProcess(Process process, URI base, long startedNanos)
      throws IOException, InterruptedException {
    this.process = process;
    this.base = base;
    awaitReady();
    this.startUp = Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  static ServiceProcess start(Path jar, Path data, Path log)
      throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toAbsolutePath().toString());
    builder
        .environment()
        .putAll(Map.of("QUARKUS_HTTP_PORT", "" + port, "VERBATIM_DATA_DIR", data.toString()));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    long started = System.nanoTime();
    return new ServiceProcess(builder.start(), URI.create("http://127.0.0.1:" + port), started);
  }

  URI base() {
    return base;
  }

  /** From the start of the process to the first 200 of the readiness check. */
  Duration startUp() {
    return startUp;
  }

  /** Resident memory of the Java process in bytes, as Linux counts it; -1 elsewhere. */
  long residentBytes() throws IOException {
    Path status = Path.of("/proc", "" + process.pid(), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroy();
        throw new IOException("the service did not get ready; see its log");
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(base.resolve("/q/health/ready")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListeningYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
