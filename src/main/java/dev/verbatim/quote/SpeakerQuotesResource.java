package dev.verbatim.quote;

import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.speaker.SpeakerFinder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;

/** The search among one speaker's quotes. */
@Path("/v1/speakers/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerQuotesResource {

  private final DataSource database;
  private final SpeakerFinder speakers;

  SpeakerQuotesResource(DataSource database, SpeakerFinder speakers) {
    this.database = database;
    this.speakers = speakers;
  }

  @GET
  public Response search(
      @RestPath String id, @BeanParam QuoteQuery query, @BeanParam Paging paging) {
    speakers.require(id);
    ParameterReader reader = new ParameterReader();
    QuoteFilter filter = QuoteFilter.read(List.of(id), query, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return QuoteSearch.answer(database, filter, page);
  }
}
