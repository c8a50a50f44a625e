package dev.verbatim.topic;

import dev.verbatim.document.TopicsVersion;
import dev.verbatim.engine.topic.Taxonomy;
import dev.verbatim.engine.topic.TopicTagger;
import dev.verbatim.sql.NamedQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The tree of topics. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

  private static final String COUNTS =
      "select topic_id, sum(quotes) from topic_count group by topic_id";
  private static final String TAGGING =
      "select version, documents, documents_done, started_at, finished_at"
          + " from topic_tagging where version = :version";

  private final DataSource database;
  private final TopicFinder finder;
  private final Taxonomy taxonomy;
  private final TopicsVersion version;

  TopicResource(
      DataSource database, TopicFinder finder, TopicTagger tagger, TopicsVersion version) {
    this.database = database;
    this.finder = finder;
    this.taxonomy = tagger.taxonomy();
    this.version = version;
  }

  @GET
  public TopicTreeView tree() {
    Map<String, Long> counts = counts();
    return new TopicTreeView(
        taxonomy.below(null).stream().map(t -> TopicView.of(t, taxonomy, counts)).toList(),
        tagging());
  }

  @GET
  @Path("{id}")
  public TopicView topic(@RestPath String id) {
    return TopicView.of(finder.require(id), taxonomy, counts());
  }

  private Map<String, Long> counts() {
    return NamedQuery.list(
            database, COUNTS, Map.of(), row -> Map.entry(row.getString(1), row.getLong(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private @Nullable TaggingView tagging() {
    List<TaggingView> found =
        NamedQuery.list(
            database,
            TAGGING,
            Map.of("version", version.value()),
            row ->
                new TaggingView(
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getObject(4, OffsetDateTime.class),
                    row.getObject(5, OffsetDateTime.class)));
    return found.isEmpty() ? null : found.get(0);
  }
}
