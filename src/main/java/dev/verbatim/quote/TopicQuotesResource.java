package dev.verbatim.quote;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The search among the quotes of a topic and of those below it. */
@Path("/v1/topics/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
public class TopicQuotesResource {

  private final QuoteLists lists;
  private final SpeakerFinder speakers;
  private final TopicFinder topics;

  TopicQuotesResource(QuoteLists lists, SpeakerFinder speakers, TopicFinder topics) {
    this.lists = lists;
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
    return lists.search(
        speakers.find("speaker", speaker, reader), List.of(id), query, list, paging, reader);
  }
}
