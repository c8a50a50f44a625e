package dev.verbatim.statistics;

import dev.verbatim.http.CostlyRead;
import dev.verbatim.http.PageRequest;
import dev.verbatim.http.Paging;
import dev.verbatim.http.ParameterReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;

/** What is stored of each publisher. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

  private final DataSource database;

  CoverageResource(DataSource database) {
    this.database = database;
  }

  @GET
  @CostlyRead
  public Response list(@BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    PageRequest page = paging.read(reader);
    reader.finish();
    return PublisherCoverage.answer(database, page);
  }
}
