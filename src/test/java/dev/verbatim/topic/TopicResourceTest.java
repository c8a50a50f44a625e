package dev.verbatim.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics over HTTP, from a text that comes in to the lists that find it. */
@QuarkusTest
class TopicResourceTest {

  private static final String TRANSCRIPT =
      """
      President of Russia Vladimir Putin: 😀 Nuclear disarmament, colleagues, is what we are here for.

      Thank you very much for coming.

      The fishing fleet of %s needs new quotas, as fishermen and all our fisheries do.

      Dmitry Peskov: Nuclear tests were spoken of, too.
      """;

  @Test
  void aQuoteSaysWhatItIsAboutAndWhereThatStands() {
    String document = store("Murmansk");
    JsonPath quotes = get("/v1/documents/" + document + "/quotes");
    assertEquals("nuclear-disarmament", quotes.getString("items[0].topics[0].id"));
    assertEquals("Nuclear disarmament", quotes.getString("items[0].topics[0].label"));
    assertEquals(List.of(), quotes.getList("items[1].topics"));
    String text = given().get("/v1/documents/" + document + "/text").asString();
    int start = quotes.getInt("items[0].topics[0].terms[0].start");
    int end = quotes.getInt("items[0].topics[0].terms[0].end");
    assertEquals(
        "Nuclear disarmament",
        text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
  }

  @Test
  void aTopicFindsWhatIsBelowIt() {
    String document = store("Arkhangelsk");
    assertEquals(1, found(document, "topic=nuclear-disarmament"));
    assertEquals(2, found(document, "topic=nuclear-weapons"));
    assertEquals(2, found(document, "topic=security"));
    assertEquals(3, found(document, "topic=security&topic=economy"));
    assertEquals(2, found(document, "topic=security&topic=nuclear-weapons"));
    assertEquals(1, found(document, "topic=security&speaker=dmitry-peskov"));
    assertEquals(1, found(document, "topic=Ядерное разоружение"));
    assertEquals(1, found(document, "topic=어업"));
    assertEquals(1, found(document, "topic=security&q=tests"));
    assertEquals(0, found(document, "topic=football"));
    assertEquals(
        2,
        get("/v1/topics/security/quotes?limit=200&document=" + document).getList("items").size());
  }

  @Test
  void pagesOfATopicGiveEveryQuoteOnce() {
    store("Kandalaksha");
    String all = "/v1/quotes?topic=security&topic=economy";
    List<String> whole = get(all + "&limit=200").getList("items.id");
    int seen = 0;
    for (String page = all + "&limit=1"; page != null && seen < whole.size(); seen++) {
      JsonPath answer = get(page);
      assertEquals(whole.get(seen), answer.getString("items[0].id"));
      page = answer.getString("next");
    }
    assertEquals(whole.size(), seen);
  }

  @Test
  void whatIsNoTopicIsRefusedWithTheNearest() {
    given()
        .get("/v1/quotes?topic=nuclear-disarmement")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("topic"))
        .body("errors[0].detail", containsString("nuclear-disarmament"));
    given().get("/v1/topics/nothing").then().statusCode(404);
  }

  @Test
  void theTreeCountsEachQuoteOnce() {
    long before = count("fisheries");
    long above = count("economy");
    String document = store("Severodvinsk");
    assertEquals(before + 1, count("fisheries"));
    assertEquals(above + 1, count("economy"));
    given().delete("/v1/documents/" + document).then().statusCode(204);
    assertEquals(before, count("fisheries"));
    given()
        .get("/v1/topics")
        .then()
        .statusCode(200)
        .body("items.id", hasItem("security"))
        .body("items[0].labels.ru", equalTo("Политика"));
  }

  @Test
  void countsAgreeWithTheLists() {
    JsonPath list =
        new JsonPath(
            given()
                .header("Prefer", "return=total-count")
                .get("/v1/topics/security/quotes?limit=1")
                .asString());
    assertEquals(list.getLong("total"), count("security"));
    assertTrue(count("security") > 0);
  }

  private static long count(String topic) {
    return get("/v1/topics/" + topic).getLong("quote_count");
  }

  private static int found(String document, String filter) {
    return get("/v1/quotes?limit=200&document=" + document + "&" + filter).getList("items").size();
  }

  private static String store(String place) {
    return given()
        .contentType("text/plain")
        .body(TRANSCRIPT.formatted(place).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/v1/documents")
        .then()
        .extract()
        .path("document.id");
  }

  private static JsonPath get(String address) {
    return new JsonPath(given().get(address).then().statusCode(200).extract().asString());
  }
}
