package dev.verbatim.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;

/** A resource that has every fault, to show what the edge makes of it. */
@Path("/probe")
@Produces("application/json")
public class ProbeResource {

  static volatile CountDownLatch slow = new CountDownLatch(0);

  public record Body(@Size(max = 3) String text, Integer number, List<String> tagsOfIt) {}

  @GET
  @Path("numbers")
  public Response numbers(@RestQuery List<String> colour, @BeanParam Paging paging) {
    ParameterReader reader = new ParameterReader();
    reader.each("colour", colour, List.of("red", "green"));
    PageRequest page = paging.read(reader);
    reader.finish();
    int from = page.cursor().map(c -> Integer.parseInt(c.key().get(0))).orElse(0);
    List<Integer> rows =
        page.backward()
            ? IntStream.range(1, from).map(i -> from - i).limit(page.fetch()).boxed().toList()
            : IntStream.rangeClosed(from + 1, 7).limit(page.fetch()).boxed().toList();
    return page.answer(rows, row -> List.of(row.toString()), list -> list, () -> 7);
  }

  @GET
  @Path("problems/{kind}")
  public String problem(@PathParam("kind") String kind) {
    throw switch (kind) {
      case "not_found" -> ProblemException.notFound("quote", "q1");
      case "gone" -> ProblemException.gone("quote", "q1");
      case "conflict" -> ProblemException.conflict("It is there already.");
      case "too_large" -> ProblemException.tooLarge("The text", 5);
      case "unusable" -> ProblemException.unusableByte("Byte 7 is not UTF-8.", 7);
      case "busy" -> ProblemException.tooManyRequests("Busy.", Duration.ofSeconds(3));
      default -> new IllegalArgumentException("secret of " + kind);
    };
  }

  @GET
  @Path("text")
  @Produces("text/plain;charset=UTF-8")
  public String text() {
    return "Слово";
  }

  @POST
  @Path("bodies")
  @StoresNothing
  @Consumes("application/json")
  public Body body(@Valid Body body) {
    return body;
  }

  @POST
  @Path("words")
  @StoresNothing
  @Consumes({"text/plain", "text/html"})
  public String words(byte[] body) {
    return "\"" + body.length + "\"";
  }

  @POST
  @Path("slow")
  @StoresNothing
  @BoundedWork
  public String slow() throws InterruptedException {
    slow.await();
    return "\"done\"";
  }

  @DELETE
  @Path("things/{id}")
  public void delete(@PathParam("id") String id) {}
}
