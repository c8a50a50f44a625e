package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article whose attributions people annotated: {@code text/NAME.txt} and, in brat's standoff
 * form, {@code attributions/NAME_xxxx.ann}, of several the first in sorted order.
 */
record AnnotatedArticle(String name, SourceText text, List<Annotated> attributions) {

  /** Content and source of one attribution, in fragments, UTF-16. */
  record Annotated(List<Span> content, List<Span> source) {

    int covered(Span span) {
      int covered = 0;
      for (Span part : content) {
        covered +=
            Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
      }
      return covered;
    }
  }

  static List<AnnotatedArticle> readAll(Path folder) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        try (Stream<Path> annotators = Files.list(folder.resolve("attributions"))) {
          Path first =
              annotators
                  .filter(
                      path ->
                          path.getFileName().toString().matches("\\Q" + name + "\\E_.{4}\\.ann"))
                  .sorted()
                  .findFirst()
                  .orElseThrow();
          articles.add(read(name, Files.readString(file), Files.readString(first)));
        }
      }
    }
    return articles;
  }

  private static AnnotatedArticle read(String name, String text, String annotations) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Annotated> attributions = new ArrayList<>();
    for (String line : annotations.split("\n")) {
      String[] fields = line.split("\t");
      if (line.matches("T[0-9]+\t.*")) {
        String places = fields[1].substring(fields[1].indexOf(' ') + 1);
        List<Span> parts = new ArrayList<>();
        for (String place : places.split(";")) {
          String[] ends = place.split(" ");
          parts.add(new Span(utf16(text, ends[0]), utf16(text, ends[1])));
        }
        spans.put(fields[0], parts);
      }
    }
    for (String line : annotations.split("\n")) {
      if (line.matches("E[0-9]+\t.*")) {
        attributions.add(event(line.split("\t")[1], spans));
      }
    }
    attributions.removeIf(attribution -> attribution.content().isEmpty());
    return new AnnotatedArticle(name, SourceText.of(text), attributions);
  }

  private static Annotated event(String line, Map<String, List<Span>> spans) {
    List<Span> content = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    for (String argument : line.split(" ")) {
      String[] roleAndKey = argument.split(":");
      List<Span> parts = spans.getOrDefault(roleAndKey[1], List.of());
      if (roleAndKey[0].startsWith("Content")) {
        content.addAll(parts);
      } else if (roleAndKey[0].startsWith("Source")) {
        source.addAll(parts);
      }
    }
    return new Annotated(content, source);
  }

  private static int utf16(String text, String codePoints) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }

  /** The attribution whose content covers at least half of the span, null where none does. */
  Annotated of(Span span) {
    Annotated best = null;
    int most = 0;
    for (Annotated attribution : attributions) {
      if (attribution.covered(span) > most) {
        best = attribution;
        most = attribution.covered(span);
      }
    }
    return most * 2 >= span.length() ? best : null;
  }

  /**
   * The attribution with a content fragment of these words, whatever punctuation is at the ends.
   */
  Annotated withContent(Span span) {
    Span words = words(span);
    for (Annotated attribution : attributions) {
      for (Span part : attribution.content()) {
        if (words(part).equals(words)) {
          return attribution;
        }
      }
    }
    return null;
  }

  private Span words(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
