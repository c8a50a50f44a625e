package dev.verbatim.quote;

import dev.verbatim.document.RetiredEntity;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.speaker.SpeakerFinder;
import dev.verbatim.topic.TopicFinder;
import io.quarkus.panache.common.Sort;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private final SpeakerFinder speakers;
  private final TopicFinder topics;

  QuoteResource(DataSource database, SpeakerFinder speakers, TopicFinder topics) {
    this.database = database;
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
    QuoteFilter filter = QuoteFilter.read(speakerIds, topicIds, query, list, reader);
    PageRequest page = paging.read(reader);
    reader.finish();
    return QuoteSearch.answer(database, filter, page);
  }

  @GET
  @Path("{id}")
  @Transactional
  public QuoteView quote(@RestPath String id) {
    return QuoteView.of(require(id));
  }

  @GET
  @Path("{id}/context")
  @Transactional
  public QuoteContextView context(
      @RestPath String id, @RestQuery @Nullable String before, @RestQuery @Nullable String after) {
    ParameterReader reader = new ParameterReader();
    int howManyBefore = reader.number("before", before, 0, MOST_AROUND, DEFAULT_AROUND);
    int howManyAfter = reader.number("after", after, 0, MOST_AROUND, DEFAULT_AROUND);
    reader.finish();
    QuoteEntity quote = require(id);
    return new QuoteContextView(
        before(quote, howManyBefore), QuoteView.of(quote), after(quote, howManyAfter));
  }

  private static QuoteEntity require(String id) {
    return QuoteEntity.findOptional(id).orElseThrow(() -> RetiredEntity.absence("quote", id));
  }

  private static List<QuoteView> before(QuoteEntity quote, int howMany) {
    List<QuoteView> nearestFirst = around(quote, "<", Sort.descending("position"), howMany);
    Collections.reverse(nearestFirst);
    return nearestFirst;
  }

  private static List<QuoteView> after(QuoteEntity quote, int howMany) {
    return around(quote, ">", Sort.ascending("position"), howMany);
  }

  private static List<QuoteView> around(QuoteEntity quote, String side, Sort order, int howMany) {
    List<QuoteView> around = new ArrayList<>();
    if (howMany > 0) {
      String condition = "documentId = ?1 and position " + side + " ?2";
      QuoteEntity.<QuoteEntity>find(condition, order, quote.documentId, quote.position)
          .page(0, howMany)
          .list()
          .forEach(near -> around.add(QuoteView.of(near)));
    }
    return around;
  }
}
