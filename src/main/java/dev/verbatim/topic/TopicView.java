package dev.verbatim.topic;

import dev.verbatim.engine.topic.Taxonomy;
import dev.verbatim.engine.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A topic with what is below it.
 *
 * @param label in English
 * @param labels by language
 * @param iptc address of the same subject among the IPTC Media Topics
 * @param quoteCount quotes of the topic or of one below it
 */
public record TopicView(
    String id,
    String url,
    String label,
    Map<String, String> labels,
    @Nullable String parentId,
    @Nullable String iptc,
    long quoteCount,
    List<TopicView> below) {

  private static final String IPTC = "http://cv.iptc.org/newscodes/mediatopic/";

  static TopicView of(Topic topic, Taxonomy taxonomy, Map<String, Long> counts) {
    return new TopicView(
        topic.id(),
        "/v1/topics/" + topic.id(),
        topic.label(),
        new TreeMap<>(topic.labels()),
        topic.parentId(),
        iptc(topic),
        counts.getOrDefault(topic.id(), 0L),
        taxonomy.below(topic.id()).stream().map(t -> of(t, taxonomy, counts)).toList());
  }

  private static @Nullable String iptc(Topic topic) {
    String code = topic.iptc();
    return code == null ? null : IPTC + code.substring(code.indexOf(':') + 1);
  }
}
