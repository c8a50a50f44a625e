package dev.verbatim.utterance;

import dev.verbatim.document.RetiredEntity;
import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.quote.QuoteView;
import io.quarkus.panache.common.Sort;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Single turns at talk. */
@Path("/v1/utterances")
@Produces(MediaType.APPLICATION_JSON)
public class UtteranceResource {

  @GET
  @Path("{id}")
  @Transactional
  public UtteranceDetailView utterance(@RestPath String id) {
    UtteranceEntity utterance = require(id);
    List<QuoteEntity> quotes =
        QuoteEntity.list(
            "documentId = ?1 and utteranceId = ?2",
            Sort.ascending("position"),
            utterance.documentId,
            id);
    List<String> passages =
        quotes.stream().filter(QuoteEntity::isPassage).map(quote -> quote.id).toList();
    return new UtteranceDetailView(
        UtteranceView.of(utterance, passages), quotes.stream().map(QuoteView::of).toList());
  }

  private static UtteranceEntity require(String id) {
    return UtteranceEntity.findOptional(id)
        .orElseThrow(() -> RetiredEntity.absence("utterance", id));
  }
}
