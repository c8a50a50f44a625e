package dev.verbatim.engine.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the taxonomy.
 *
 * @param id readable and stable: {@code nuclear-disarmament}
 * @param parentId the topic right above, null at the top
 * @param labels by language: en, ru and ko, all three
 * @param iptc the same subject among the IPTC Media Topics, as {@code medtop:15000000}
 */
public record Topic(
    String id, @Nullable String parentId, Map<String, String> labels, @Nullable String iptc) {

  /** Languages that every topic has a label in. */
  public static final List<String> LANGUAGES = List.of("en", "ru", "ko");

  public Topic {
    labels = Map.copyOf(labels);
  }

  /** The label in English. */
  public String label() {
    return label("en");
  }

  /** The label in one of {@link #LANGUAGES}. */
  public String label(String language) {
    return Objects.requireNonNull(labels.get(language));
  }
}
