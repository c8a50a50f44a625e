package dev.verbatim.engine.topic;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.HANGUL;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.yaml.YamlEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Precision and recall of topics against passages labelled by hand. As a program it prints them for
 * a file: {@code TopicScore src/test/resources/topics/seeds-100.yaml}.
 */
public final class TopicScore {

  private final TopicTagger tagger;

  TopicScore(TopicTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * A passage and the topics that it is about.
   *
   * @param all the passages of the text, among them this one
   */
  record Labelled(String text, Passage passage, List<Passage> all, Set<String> topics) {

    private static Labelled of(String text, Passage passage, Set<String> topics) {
      return new Labelled(text, passage, List.of(passage), topics);
    }

    private static Labelled alone(String passage, Set<String> topics) {
      Span whole = new Span(0, passage.length());
      return of(passage, new Passage(whole, whole, language(passage)), topics);
    }
  }

  /** What was found, and how much of it and of what is there is the same. */
  record Result(int right, int found, int labelled) {

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return labelled == 0 ? 1 : (double) right / labelled;
    }

    private Result plus(Result other) {
      return new Result(right + other.right, found + other.found, labelled + other.labelled);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f (%d right of %d found, %d labelled)"
          .formatted(precision(), recall(), right, found, labelled);
    }
  }

  static List<Labelled> read(String file, String content) {
    return file.endsWith(".tsv") ? lines(content) : entries(file, content);
  }

  private static List<Labelled> entries(String file, String yaml) {
    return YamlEntry.list(file, yaml).stream().map(TopicScore::labelled).toList();
  }

  // Where it names a seed document, the passage is read in it.
  private static Labelled labelled(YamlEntry entry) {
    Set<String> topics = Set.copyOf(entry.texts("topics"));
    return entry
        .optionalText("document")
        .map(
            document -> {
              SourceText text = SourceText.of(seed(document));
              int start = text.utf16Offset(Integer.parseInt(entry.text("start")));
              int end = text.utf16Offset(Integer.parseInt(entry.text("end")));
              Span span = new Span(start, end);
              Span whole = new Span(0, text.length());
              Passage passage = new Passage(span, whole, language(text.slice(span)));
              return Labelled.of(text.value(), passage, topics);
            })
        .orElseGet(() -> Labelled.alone(entry.text("text"), topics));
  }

  private static String seed(String document) {
    try (InputStream bytes = TopicScore.class.getResourceAsStream("/seeds/documents/" + document)) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  // Page, paragraph and topics, under a line that says so.
  private static List<Labelled> lines(String content) {
    List<Labelled> passages = new ArrayList<>();
    for (String line : content.split("\n")) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && !cells[0].equals("page")) {
        Set<String> topics = new HashSet<>(List.of(cells[2].strip().split(",")));
        topics.remove("");
        passages.add(Labelled.alone(cells[1], topics));
      }
    }
    return passages;
  }

  /** Each topic with all above it. */
  Result withAbove(List<Labelled> passages) {
    return passages.stream()
        .map(passage -> compare(lines(found(passage)), lines(passage.topics())))
        .reduce(new Result(0, 0, 0), Result::plus);
  }

  /** The topics themselves. */
  Result leaves(List<Labelled> passages) {
    return passages.stream()
        .map(passage -> compare(found(passage), passage.topics()))
        .reduce(new Result(0, 0, 0), Result::plus);
  }

  /** The topics at the top alone. */
  Result tops(List<Labelled> passages) {
    return passages.stream()
        .map(passage -> compare(tops(found(passage)), tops(passage.topics())))
        .reduce(new Result(0, 0, 0), Result::plus);
  }

  private static Result compare(Set<String> found, Set<String> labelled) {
    long right = found.stream().filter(labelled::contains).count();
    return new Result((int) right, found.size(), labelled.size());
  }

  private Set<String> found(Labelled passage) {
    List<List<TopicTag>> tags = tagger.tag(passage.text(), passage.all());
    return tags.get(passage.all().indexOf(passage.passage())).stream()
        .map(tag -> tag.topic().id())
        .collect(Collectors.toSet());
  }

  private static String language(String text) {
    if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == HANGUL)) {
      return "ko";
    }
    boolean isRussian = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == CYRILLIC);
    return isRussian ? "ru" : "en";
  }

  private Set<String> lines(Set<String> topics) {
    return topics.stream()
        .flatMap(id -> tagger.taxonomy().withAbove(id).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> tops(Set<String> topics) {
    return topics.stream()
        .map(id -> tagger.taxonomy().withAbove(id))
        .map(line -> line.get(line.size() - 1))
        .collect(Collectors.toSet());
  }

  // By topic at the top, how often it was found wrongly and how often missed.
  private Map<String, String> confusions(List<Labelled> passages) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Labelled passage : passages) {
      Set<String> found = tops(found(passage));
      Set<String> labelled = tops(passage.topics());
      found.stream()
          .filter(id -> !labelled.contains(id))
          .forEach(id -> counts.computeIfAbsent(id, unused -> new int[2])[0]++);
      labelled.stream()
          .filter(id -> !found.contains(id))
          .forEach(id -> counts.computeIfAbsent(id, unused -> new int[2])[1]++);
    }
    Map<String, String> shown = new TreeMap<>();
    counts.forEach((id, count) -> shown.put(id, "+" + count[0] + " -" + count[1]));
    return shown;
  }

  private static List<Labelled> pages(Path folder, Path labels) throws IOException {
    List<Labelled> passages = new ArrayList<>();
    for (LabelledPages.Page page : LabelledPages.read(folder, labels)) {
      page.labelled()
          .forEach(
              (passage, topics) ->
                  passages.add(new Labelled(page.text(), passage, page.passages(), topics)));
    }
    return passages;
  }

  /**
   * Prints the figures of labelled passages.
   *
   * @param arguments a file of passages, or a folder of pages and a file of labels, see {@link
   *     LabelledPages}
   */
  public static void main(String... arguments) throws IOException {
    TopicScore score = new TopicScore(new TopicTagger(TaxonomyFiles.packaged()));
    Path first = Path.of(arguments[0]);
    List<Labelled> passages =
        Files.isDirectory(first)
            ? pages(first, Path.of(arguments[1]))
            : read(arguments[0], Files.readString(first, StandardCharsets.UTF_8));
    System.out.println(passages.size() + " passages");
    System.out.println("top level     " + score.tops(passages));
    System.out.println("with above    " + score.withAbove(passages));
    System.out.println("topics        " + score.leaves(passages));
    score.confusions(passages).forEach((id, count) -> System.out.println(id + " " + count));
  }
}
