package dev.verbatim.statistics;

import dev.verbatim.http.CostlyRead;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.quote.QuoteFilter;
import dev.verbatim.quote.QuoteQuery;
import dev.verbatim.speaker.SpeakerFinder;
import dev.verbatim.topic.TopicFinder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Numbers of quotes. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

  private static final int DEFAULT_LIMIT = 1_000;
  private static final int HIGHEST_LIMIT = 10_000;

  private final DataSource database;
  private final SpeakerFinder speakers;
  private final TopicFinder topics;

  StatisticsResource(DataSource database, SpeakerFinder speakers, TopicFinder topics) {
    this.database = database;
    this.speakers = speakers;
    this.topics = topics;
  }

  @GET
  @CostlyRead
  public StatisticsView measure(
      @RestQuery List<String> speaker,
      @RestQuery List<String> topic,
      @BeanParam QuoteQuery query,
      @RestQuery @Nullable String metric,
      @RestQuery("group_by") @Nullable String groupBy,
      @RestQuery @Nullable String limit) {
    ParameterReader reader = new ParameterReader();
    List<String> speakerIds = speakers.find("speaker", speaker, reader);
    List<String> topicIds = topics.find("topic", topic, reader);
    QuoteFilter filter = QuoteFilter.read(speakerIds, topicIds, query, reader);
    Metric measured = reader.one("metric", metric, Metric.class);
    Grouping grouped = reader.one("group_by", groupBy, Grouping.class);
    int most = reader.number("limit", limit, 1, HIGHEST_LIMIT, DEFAULT_LIMIT);
    reader.finish();
    return Statistics.of(database, filter, measured, groupBy == null ? null : grouped, most);
  }
}
