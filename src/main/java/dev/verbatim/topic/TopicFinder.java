package dev.verbatim.topic;

import dev.verbatim.engine.topic.Taxonomy;
import dev.verbatim.engine.topic.Topic;
import dev.verbatim.engine.topic.TopicTagger;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemException;
import dev.verbatim.http.ProblemView.Fault;
import dev.verbatim.http.Shown;
import dev.verbatim.http.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the topic that a client means: by its id, or by its label in any language. */
@ApplicationScoped
public class TopicFinder {

  private final Taxonomy taxonomy;

  /** Ids by id and by label, without case. */
  private final Map<String, String> ids = new HashMap<>();

  TopicFinder(TopicTagger tagger) {
    taxonomy = tagger.taxonomy();
    for (Topic topic : taxonomy.topics()) {
      topic.labels().values().forEach(label -> ids.putIfAbsent(key(label), topic.id()));
    }
    taxonomy.topics().forEach(topic -> ids.put(key(topic.id()), topic.id()));
  }

  /** The topic with this id; without one it answers 404. */
  public Topic require(String id) {
    return taxonomy.byId(id).orElseThrow(() -> ProblemException.notFound("topic", id));
  }

  /** The ids that a parameter's values stand for. What stands for none goes to the reader. */
  public List<String> find(String parameter, List<String> values, ParameterReader reader) {
    return values.stream().flatMap(value -> find(parameter, value, reader).stream()).toList();
  }

  private Optional<String> find(String parameter, String value, ParameterReader reader) {
    Optional<String> id = Optional.ofNullable(ids.get(key(value)));
    if (id.isEmpty()) {
      Optional<String> nearest =
          Suggestion.nearest(key(value), ids.keySet())
              .flatMap(k -> Optional.ofNullable(ids.get(k)));
      reader.reject(
          Fault.ofParameter(
              parameter,
              "There is no topic "
                  + Shown.value(value)
                  + "."
                  + Suggestion.sentence(nearest)
                  + " /v1/topics has them all.",
              nearest.orElse(null)));
    }
    return id;
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
