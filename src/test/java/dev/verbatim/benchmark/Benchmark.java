package dev.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints the figures of the service over a folder of documents (*.html and *.txt, searched
 * recursively).
 *
 * <p>usage: Benchmark FOLDER [JAR]; JAR defaults to target/quarkus-app/quarkus-run.jar
 */
public final class Benchmark {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.err.println("usage: Benchmark FOLDER [JAR]");
      System.exit(2);
    }
    List<Path> files = documents(Path.of(args[0]));
    if (files.isEmpty()) {
      System.err.println("no *.html or *.txt below " + args[0]);
      System.exit(2);
    }
    Path jar = args.length > 1 ? Path.of(args[1]) : JAR;
    System.out.printf(
        "%d documents below %s, Java %s, %d processors%n",
        files.size(),
        args[0],
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    EngineBenchmark.run(files);
    ServiceBenchmark.run(jar, files);
  }

  static void figure(String name, String format, Object... values) {
    System.out.printf(Locale.ROOT, "%-44s %s%n", name, String.format(Locale.ROOT, format, values));
  }

  static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Benchmark::isDocument).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    return isHtml(file) || file.toString().endsWith(".txt");
  }

  static boolean isHtml(Path file) {
    return file.toString().endsWith(".html");
  }
}
