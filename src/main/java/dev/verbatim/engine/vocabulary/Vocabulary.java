package dev.verbatim.engine.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language, one file a kind: {@code vocabulary/en/month-names.txt}. A file has one
 * entry a line, sorted; an entry is a word or phrase, or a key and its value around {@code " = "};
 * lines that begin with {@code #} and empty lines say nothing. What a packaged file lacks is an
 * error of the build, so every method throws {@link IllegalStateException} with file and line.
 */
public final class Vocabulary {

  private static final String SEPARATOR = " = ";

  private Vocabulary() {}

  /** The entries of one file, as written, in the file's order. */
  public static Set<String> words(String language, String kind) {
    Set<String> words = new LinkedHashSet<>();
    for (Line line : lines(language, kind)) {
      if (!words.add(line.text)) {
        throw line.wrong("is there twice");
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /** The entries of several languages together. */
  public static Set<String> words(List<String> languages, String kind) {
    Set<String> words = new LinkedHashSet<>();
    languages.forEach(language -> words.addAll(words(language, kind)));
    return Collections.unmodifiableSet(words);
  }

  /** Entries with a value each: {@code january = 1}. */
  public static Map<String, String> values(String language, String kind) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Line line : lines(language, kind)) {
      int separator = line.text.indexOf(SEPARATOR);
      if (separator <= 0) {
        throw line.wrong("has no \" = \"");
      }
      String key = line.text.substring(0, separator);
      if (values.put(key, line.text.substring(separator + SEPARATOR.length())) != null) {
        throw line.wrong("has a key that is there twice");
      }
    }
    return Collections.unmodifiableMap(values);
  }

  /** Entries with a value each, of several languages together; the first language's value wins. */
  public static Map<String, String> values(List<String> languages, String kind) {
    Map<String, String> values = new LinkedHashMap<>();
    languages.forEach(language -> values(language, kind).forEach(values::putIfAbsent));
    return Collections.unmodifiableMap(values);
  }

  private static List<Line> lines(String language, String kind) {
    String file = "vocabulary/" + language + "/" + kind + ".txt";
    List<Line> lines = new ArrayList<>();
    try (InputStream bytes = Vocabulary.class.getClassLoader().getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(new Line(file, number, text.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return lines;
  }

  private record Line(String file, int number, String text) {

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + number + ": " + text + ": " + what);
    }
  }
}
