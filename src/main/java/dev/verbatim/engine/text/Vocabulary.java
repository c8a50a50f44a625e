package dev.verbatim.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Word lists by language, packaged as {@code vocabulary/<language>/<kind>.txt}: one entry a line,
 * sorted; behind a tab what is to be known of the entry; a line that opens with # is a comment.
 */
public final class Vocabulary {

  private Vocabulary() {}

  /** The entries of a list, without what stands behind the tab. */
  public static Set<String> words(String language, String kind) {
    return Set.copyOf(entries(language, kind).keySet());
  }

  /** Each entry with what stands behind its tab; the empty string where there is nothing. */
  public static Map<String, String> entries(String language, String kind) {
    String name = "/vocabulary/" + language + "/" + kind + ".txt";
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : read(name).split("\n")) {
      String entry = line.strip();
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      int tab = entry.indexOf('\t');
      String word = tab < 0 ? entry : entry.substring(0, tab);
      if (entries.put(word, tab < 0 ? "" : entry.substring(tab + 1).strip()) != null) {
        throw new IllegalStateException(name + ": \"" + word + "\" stands there twice");
      }
    }
    return entries;
  }

  private static String read(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
