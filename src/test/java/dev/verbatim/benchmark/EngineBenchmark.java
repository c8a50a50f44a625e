package dev.verbatim.benchmark;

import static dev.verbatim.benchmark.Benchmark.figure;

import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.html.HtmlReader;
import dev.verbatim.engine.speaker.DirectoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The engine alone on one thread, warm: a pass is every document once. */
final class EngineBenchmark {

  private static final int WARM_UP_PASSES = 3;
  private static final int PASSES = 5;
  private static final double MB = 1e6;

  private EngineBenchmark() {}

  static void run(List<Path> files) throws IOException {
    Attributor attributor = new Attributor(DirectoryFiles.packaged());
    List<byte[]> pages = new ArrayList<>();
    List<Submission> texts = new ArrayList<>();
    for (Path file : files) {
      if (Benchmark.isHtml(file)) {
        byte[] page = Files.readAllBytes(file);
        pages.add(page);
        texts.add(Submission.of(read(page).text().value()));
      } else {
        texts.add(Submission.of(Files.readString(file)));
      }
    }
    if (!pages.isEmpty()) {
      long bytes = pages.stream().mapToLong(page -> page.length).sum();
      print(
          "engine, HTML bytes to result",
          pages.size(),
          bytes,
          () -> pages.forEach(page -> attributor.attribute(read(page))));
    }
    long characters = texts.stream().mapToLong(text -> text.text().length()).sum();
    print(
        "engine, plain text to result",
        texts.size(),
        characters,
        () -> texts.forEach(attributor::attribute));
  }

  private static Submission read(byte[] page) {
    return HtmlReader.read(page, null, Submission.Known.NOTHING);
  }

  private static void print(String name, int documents, long units, Runnable pass) {
    for (int i = 0; i < WARM_UP_PASSES; i++) {
      pass.run();
    }
    long start = System.nanoTime();
    for (int i = 0; i < PASSES; i++) {
      pass.run();
    }
    double seconds = (System.nanoTime() - start) / 1e9 / PASSES;
    figure(
        name,
        "%.2f ms/document, %.1f million units/s (%d documents, %.1f million bytes or characters)",
        1000 * seconds / documents,
        units / MB / seconds,
        documents,
        units / MB);
  }
}
