package dev.verbatim.quote;

import dev.verbatim.document.RetiredEntity;
import dev.verbatim.http.JsonText;
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
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search for quotes, and single ones. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
public class QuoteResource {

  private static final int MOST_AROUND = 50;
  private static final int DEFAULT_AROUND = 2;

  private final DataSource database;
  private final QuoteLists lists;
  private final SpeakerFinder speakers;
  private final TopicFinder topics;

  QuoteResource(DataSource database, QuoteLists lists, SpeakerFinder speakers, TopicFinder topics) {
    this.database = database;
    this.lists = lists;
    this.speakers = speakers;
    this.topics = topics;
  }

  @GET
  public Response search(
      @RestQuery List<String> speaker,
      @RestQuery List<String> topic,
      @BeanParam QuoteQuery query,
      @BeanParam QuoteListQuery list,
      @BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    List<String> speakerIds = speakers.find("speaker", speaker, reader);
    List<String> topicIds = topics.find("topic", topic, reader);
    return lists.search(speakerIds, topicIds, query, list, paging, reader);
  }

  @GET
  @Path("{id}")
  public JsonText quote(@RestPath String id) {
    return require(id).json();
  }

  @GET
  @Path("{id}/context")
  public QuoteContextView context(
      @RestPath String id, @RestQuery @Nullable String before, @RestQuery @Nullable String after) {
    ParameterReader reader = new ParameterReader();
    int howManyBefore = reader.number("before", before, 0, MOST_AROUND, DEFAULT_AROUND);
    int howManyAfter = reader.number("after", after, 0, MOST_AROUND, DEFAULT_AROUND);
    reader.finish();
    ListedQuote quote = require(id);
    List<ListedQuote> around = QuoteRow.around(database, quote, howManyBefore, howManyAfter);
    return new QuoteContextView(
        json(around, near -> near.position() < quote.position()),
        quote.json(),
        json(around, near -> near.position() > quote.position()));
  }

  private static List<JsonText> json(List<ListedQuote> quotes, Predicate<ListedQuote> which) {
    return quotes.stream().filter(which).map(ListedQuote::json).toList();
  }

  private ListedQuote require(String id) {
    return QuoteRow.withId(database, id).orElseThrow(() -> RetiredEntity.absence("quote", id));
  }
}
