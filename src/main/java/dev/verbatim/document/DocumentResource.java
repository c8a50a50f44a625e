package dev.verbatim.document;

import dev.verbatim.http.BoundedWork;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;

/** The stored documents. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  private static final String PLAIN_UTF_8 = MediaType.TEXT_PLAIN + ";charset=UTF-8";

  private final IntakeReader reader;
  private final DocumentStore store;
  private final DataSource database;

  DocumentResource(IntakeReader reader, DocumentStore store, DataSource database) {
    this.reader = reader;
    this.store = store;
    this.database = database;
  }

  @POST
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @BoundedWork
  public Response add(
      byte[] body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @BeanParam SentMetadata sent)
      throws IOException {
    DocumentStore.Stored stored = store.add(reader.read(body, type, sent));
    URI location = URI.create("/v1/documents/" + stored.document().id);
    return (stored.isNew() ? Response.created(location) : Response.ok().location(location))
        .entity(StoredView.of(stored.document()))
        .build();
  }

  @GET
  public Response list(@BeanParam Paging paging) {
    return DocumentLists.documents(page(paging));
  }

  @GET
  @Path("/{id}")
  public DocumentDetailView get(@RestPath String id) {
    return DocumentDetailView.of(document(id));
  }

  @GET
  @Path("/{id}/text")
  @Produces(PLAIN_UTF_8)
  public String text(@RestPath String id) {
    return DocumentContentEntity.findOptional(id).orElseThrow(absent(id)).text;
  }

  @GET
  @Path("/{id}/utterances")
  public Response utterances(@RestPath String id, @BeanParam Paging paging) {
    return DocumentLists.utterances(document(id), page(paging));
  }

  @GET
  @Path("/{id}/quotes")
  public Response quotes(@RestPath String id, @BeanParam Paging paging) {
    return DocumentLists.quotes(database, document(id), page(paging));
  }

  @POST
  @Path("/{id}/attributions")
  @BoundedWork
  public StoredView attributeAgain(@RestPath String id) {
    return StoredView.of(store.attributeAgain(id).orElseThrow(absent(id)));
  }

  @DELETE
  @Path("/{id}")
  public void delete(@RestPath String id) {
    if (!store.delete(id)) {
      throw absent(id).get();
    }
  }

  private static DocumentEntity document(String id) {
    return DocumentEntity.findOptional(id).orElseThrow(absent(id));
  }

  private static Supplier<ProblemException> absent(String id) {
    return () -> RetiredEntity.absence("document", id);
  }

  private static PageRequest page(Paging paging) {
    ParameterReader parameters = new ParameterReader();
    PageRequest page = paging.read(parameters);
    parameters.finish();
    return page;
  }
}
