package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree of topics with the terms that show them. */
public final class Taxonomy {

  private final List<Topic> inOrder;
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  /** By topic, its place in the order. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By topic, it and those above it. */
  private final Map<String, List<String>> lines = new HashMap<>();

  /** The same by number. */
  private final int[][] numberedLines;

  /** The numbers of the topics at the top. */
  private final int[] trees;

  private final Lexicons lexicons;
  private final Likelihood inText;
  private final Likelihood alone;
  private final String version;

  /**
   * @param topics each behind the topic above it
   * @param terms by language; they are made ready in the background
   * @param inText how likely a topic at the top is where other terms stand around the passage
   * @param alone the same where none do
   * @param version of what is in the files
   */
  Taxonomy(
      List<Topic> topics,
      Map<String, List<Term>> terms,
      Likelihood inText,
      Likelihood alone,
      String version) {
    this.inOrder = List.copyOf(topics);
    topics.forEach(topic -> this.topics.put(topic.id(), topic));
    topics.forEach(topic -> lines.put(topic.id(), line(topic.id())));
    inOrder.forEach(topic -> numbers.put(topic.id(), numbers.size()));
    this.numberedLines =
        inOrder.stream()
            .map(topic -> withAbove(topic.id()).stream().mapToInt(this::number).toArray())
            .toArray(int[][]::new);
    this.trees = below(null).stream().mapToInt(topic -> number(topic.id())).toArray();
    this.lexicons = Lexicons.of(terms, this::number);
    this.inText = inText;
    this.alone = alone;
    this.version = version;
  }

  /** All topics, each before those below it, in the order in which they are shown. */
  public List<Topic> topics() {
    return inOrder;
  }

  public Optional<Topic> byId(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** The topics right below one, or at the top for null. */
  public List<Topic> below(@Nullable String parentId) {
    return topics.values().stream()
        .filter(topic -> Objects.equals(topic.parentId(), parentId))
        .toList();
  }

  /** A topic of the taxonomy and those above it, up to the top. */
  public List<String> withAbove(String id) {
    return lines.getOrDefault(id, List.of(id));
  }

  private List<String> line(String id) {
    List<String> line = new ArrayList<>();
    for (@Nullable String at = id; at != null; at = parent(at)) {
      line.add(at);
    }
    return List.copyOf(line);
  }

  /** Changes with anything in the files. */
  public String version() {
    return version;
  }

  /** How likely a topic at the top is, for passages alone or with terms around them. */
  Likelihood likelihood(boolean isAlone) {
    return isAlone ? alone : inText;
  }

  /** The place of a topic of the taxonomy in the order. */
  int number(String id) {
    return Objects.requireNonNull(numbers.get(id));
  }

  /** The numbers of the topics at the top, in the order. */
  int[] trees() {
    return trees;
  }

  /** The numbers of a topic and of those above it. */
  int[] line(int topic) {
    return numberedLines[topic];
  }

  /** The terms of a language, none where it has none; waits until they are ready. */
  Lexicon lexicon(String language) {
    return lexicons.of(language);
  }

  private @Nullable String parent(String id) {
    Topic topic = topics.get(id);
    return topic == null ? null : topic.parentId();
  }
}
