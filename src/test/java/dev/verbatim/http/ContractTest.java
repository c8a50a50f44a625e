package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.verbatim.quote.Shelf;
import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** openapi.yaml is what the service serves and does. */
@QuarkusTest
class ContractTest {

  private static final String TRANSCRIPT =
      """
      President of Russia Vladimir Putin: Good afternoon, colleagues. (Applause.)

      We have met here to talk about cooperation.

      Dmitry Peskov: Thank you. Let us move on to questions.
      """;

  private static final String ARTICLE =
      "“We agreed on everything,” Vladimir Putin said on Tuesday. He called the talks “very"
          + " useful” and left.\n\n“We did not,” said a senior official.";

  private final Contract contract = Contract.read();
  private final ObjectMapper json = new ObjectMapper();

  @Inject Routes routes;

  @Test
  void theFileIsWhatIsServed() throws JsonProcessingException {
    String served = given().accept("application/yaml").get("/q/openapi").asString();
    assertEquals(contract.root(), new YAMLMapper().readTree(served));
  }

  @Test
  void itHasEveryAddressWithItsParametersAndNoOther() {
    Map<String, TreeSet<String>> answered = new TreeMap<>();
    routes.all().stream()
        .filter(route -> route.template().startsWith("/v1/"))
        .forEach(
            route ->
                answered.put(
                    route.httpMethod() + " " + route.template(),
                    new TreeSet<>(DeclaredParameters.declared(route.method()).keySet())));
    assertEquals(contract.operations(), answered);
  }

  @Test
  void everyAnswerIsWhatItPromises() throws JsonProcessingException {
    store(TRANSCRIPT);
    store(ARTICLE);
    String speaker = Shelf.speaker("test-contract", false, "Contract Speaker", "Контракт");
    String document =
        new Shelf()
            .document(
                "2018-06-01",
                3,
                quote -> quote.speaker = SpeakerEntity.findOptional(speaker).orElseThrow());
    check("post", "/v1/attributions", "", given().contentType("text/html").body(ARTICLE));
    check("post", "/v1/documents/{id}/attributions", store(TRANSCRIPT), given());
    check("get", "/v1/documents", "", given().header("Prefer", "return=total-count"));
    check("get", "/v1/documents/{id}", document, given());
    check("get", "/v1/documents/{id}/quotes", document, given());
    JsonNode turns = check("get", "/v1/documents/{id}/utterances", document, given());
    assertFalse(turns.get("items").isEmpty());
    check("get", "/v1/utterances/{id}", turns.at("/items/0/id").asText(), given());

    JsonNode quotes = check("get", "/v1/quotes", "", given().queryParam("limit", 200));
    assertFalse(quotes.get("items").isEmpty());
    for (JsonNode quote : quotes.get("items")) {
      String id = quote.get("id").asText();
      check("get", "/v1/quotes/{id}", id, given());
    }
    check(
        "get",
        "/v1/quotes",
        "",
        given()
            .queryParams("q", "agreed OR signs", "highlight", true, "sort", "rank")
            .queryParam("facet", "speaker", "topic", "publisher", "language", "form", "year"));
    check("get", "/v1/statistics", "", given().queryParam("group_by", "speaker"));
    check("get", "/v1/statistics", "", given().queryParam("group_by", "month"));
    check("get", "/v1/coverage", "", given().header("Prefer", "return=total-count"));
    String quote = quotes.at("/items/0/id").asText();
    check("get", "/v1/quotes/{id}/context", quote, given());
    check("get", "/v1/quotes/{id}/variants", linkedQuote(), given());
    check(
        "post",
        "/v1/quote-checks",
        "",
        given().contentType("application/json").body("{\"text\": \"a rock cannot be moved\"}"));
    check("get", "/v1/speakers", "", given());
    check("get", "/v1/speakers/{id}", speaker, given());
    check("get", "/v1/speakers/{id}/quotes", speaker, given());
    check("get", "/v1/topics", "", given());
    check("get", "/v1/topics/{id}", "nuclear-weapons", given());
    check("get", "/v1/topics/{id}/quotes", "nuclear-weapons", given());
  }

  @Test
  void everyErrorIsWhatItPromises() throws JsonProcessingException {
    String document = store(TRANSCRIPT + "And once more.");
    assertEquals(204, given().delete("/v1/documents/" + document).statusCode());
    check("get", "/v1/documents/{id}", document, given(), 410);
    check("get", "/v1/quotes", "", given().queryParam("date_form", "2018"), 400);
    check("get", "/v1/quotes/{id}", "q1", given(), 404);
    check("get", "/v1/quotes", "", given().accept("image/png"), 406);
    check(
        "post",
        "/v1/documents",
        "",
        given().header("Origin", "https://a.example").contentType("text/plain").body("a"),
        403);
    check("post", "/v1/attributions", "", given().contentType("text/plain").body(" "), 422);
    check("post", "/v1/attributions", "", given().contentType("text/csv").body("a"), 415);
    check("post", "/v1/attributions", "", given().contentType("application/json").body("{"), 400);
  }

  private static String linkedQuote() {
    return given()
        .contentType("application/json")
        .body("{\"text\": \"if we join our forces, a rock can be moved\"}")
        .post("/v1/quote-checks")
        .path("matches[0].quote.id");
  }

  private static String store(String text) {
    Response stored =
        given()
            .contentType("text/plain; charset=UTF-8")
            .body(text)
            .queryParam("publisher", "Contract")
            .queryParam("published_at", "2018-06-01")
            .post("/v1/documents");
    return stored.jsonPath().getString("document.id");
  }

  private JsonNode check(String method, String path, String id, RequestSpecification request)
      throws JsonProcessingException {
    return check(method, path, id, request, 200);
  }

  private JsonNode check(
      String method, String path, String id, RequestSpecification request, int status)
      throws JsonProcessingException {
    Response response = request.request(method, path.replace("{id}", id));
    assertEquals(status, response.statusCode(), () -> path + ": " + response.asString());
    JsonNode answer = json.readTree(response.asString());
    contract.check(method, path, status, answer);
    return answer;
  }
}
