package dev.verbatim.document;

import dev.verbatim.http.BoundedWork;
import dev.verbatim.http.StoresNothing;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/** Attribution of a text that is not stored. */
@Path("/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
public class AttributionResource {

  private final IntakeReader reader;
  private final DocumentStore store;

  AttributionResource(IntakeReader reader, DocumentStore store) {
    this.reader = reader;
    this.store = store;
  }

  @POST
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @StoresNothing
  @BoundedWork
  public AttributionResultView attribute(
      byte[] body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @BeanParam SentMetadata sent)
      throws IOException {
    Intake intake = reader.read(body, type, sent);
    return AttributionResultView.of(
        store.attribute(intake), intake.isText() ? null : intake.text().value());
  }
}
