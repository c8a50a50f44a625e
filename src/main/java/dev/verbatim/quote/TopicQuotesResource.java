package dev.verbatim.quote;

import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.speaker.SpeakerFinder;
import dev.verbatim.topic.TopicFinder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The search among the quotes of a topic and of those below it. */
@Path("/v1/topics/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
public class TopicQuotesResource {

  private final DataSource database;
  private final CostlyAnswers costly;
  private final SpeakerFinder speakers;
  private final TopicFinder topics;

  TopicQuotesResource(
      DataSource database, CostlyAnswers costly, SpeakerFinder speakers, TopicFinder topics) {
    this.database = database;
    this.costly = costly;
    this.speakers = speakers;
    this.topics = topics;
  }

  @GET
  public Response search(
      @RestPath String id,
      @RestQuery List<String> speaker,
      @BeanParam QuoteQuery query,
      @BeanParam QuoteListQuery list,
      @BeanParam Paging paging) {
    topics.require(id);
    ParameterReader reader = new ParameterReader();
    List<String> speakerIds = speakers.find("speaker", speaker, reader);
    QuoteFilter filter = QuoteFilter.read(speakerIds, List.of(id), query, list, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return QuoteSearch.answer(database, costly, filter, page);
  }
}
