package dev.verbatim.utterance;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.verbatim.quote.Shelf;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UtteranceResourceTest {

  @Test
  void aTurnIsServedWithItsPassages() {
    String document = new Shelf().document("2018-06-01", 2, quote -> {});
    List<String> quotes = Shelf.quotes(document);
    String utterance =
        when().get("/v1/quotes/" + quotes.get(0)).jsonPath().getString("utterance_id");
    given()
        .get("/v1/utterances/" + utterance)
        .then()
        .statusCode(200)
        .body("id", is(utterance))
        .body("document_id", is(document))
        .body("quote_ids", is(quotes))
        .body("quotes.id", is(quotes))
        .body("annotations.size()", is(0));
  }

  @Test
  void aTurnKnowsWhichOneItGoesOnFrom() {
    String text =
        "Jane Roe: The pier is—\n\nTom Poe: Late!\n\nJane Roe: —ready.\n\nTom Poe: At last.\n";
    String document =
        given()
            .contentType("text/plain; charset=utf-8")
            .body(text)
            .post("/v1/documents")
            .then()
            .statusCode(201)
            .extract()
            .path("document.id");
    List<String> ids =
        when().get("/v1/documents/" + document + "/utterances").jsonPath().getList("items.id");
    when().get("/v1/utterances/" + ids.get(2)).then().body("continues_id", is(ids.get(0)));
    when().get("/v1/utterances/" + ids.get(3)).then().body("continues_id", nullValue());
  }

  @Test
  void anUnknownTurnIsNotFound() {
    when().get("/v1/utterances/u1").then().statusCode(404);
  }
}
