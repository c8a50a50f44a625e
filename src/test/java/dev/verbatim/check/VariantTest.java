package dev.verbatim.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The links between the seeds. */
@QuarkusTest
class VariantTest {

  /** What the agency quotes of the two toasts, each with the transcript's sentence. */
  private static final Map<String, String> TOASTS =
      Map.of(
          "Today I held a frank and substantive exchange of views",
          "Today, I had a frank and meaningful exchange of opinions",
          "I sincerely wish Russia to prosper",
          "I sincerely wish that Russia prosper",
          "We consider that there is no and can be no alternative",
          "We proceed from the premise that there is no alternative",
          "As a Korean wisdom says if we join our forces, a rock can be moved",
          "As a Korean saying goes, by joining forces, you can move a mountain.",
          "We are convinced that this is a success formula",
          "We strongly believe that this is the path towards success.",
          "With active participation of the international community",
          "With the proactive support of the international community");

  private static final String BACKGROUND = "highly appreciated the DPRK";

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theToastsAreLinkedAndNoOtherQuoteOfTheFeed() throws IOException {
    Map<String, String> linked = new TreeMap<>();
    for (JsonNode quote : quotes(given().param("publisher", "TASS"))) {
      for (JsonNode variant : variants(quote)) {
        String other = variant.at("/quote/text").asText();
        assertEquals("other_translation", variant.get("relation").asText(), other);
        assertEquals(quote.at("/speaker/id"), variant.at("/quote/speaker/id"));
        linked.merge(quote.get("text").asText(), other, (one, two) -> one + " AND " + two);
      }
    }
    assertEquals(TOASTS.size(), linked.size(), linked.toString());
    TOASTS.forEach(
        (agency, transcript) ->
            assertTrue(
                linked.entrySet().stream()
                    .anyMatch(
                        link ->
                            link.getKey().startsWith(agency)
                                && link.getValue().contains(transcript)
                                && !link.getValue().contains(" AND ")),
                () -> agency + " in " + linked));
  }

  @Test
  void aLinkIsThereFromBothSides() throws IOException {
    for (JsonNode quote : quotes(given().param("publisher", "TASS"))) {
      for (JsonNode variant : variants(quote)) {
        given()
            .get("/v1/quotes/{id}/variants", variant.at("/quote/id").asText())
            .then()
            .body("items.quote.id", hasItem(quote.get("id").asText()));
      }
    }
  }

  @Test
  void theBackgroundQuotesTheArticleBesideIt() throws IOException {
    JsonNode quotation =
        quotes(given().param("date_from", "2024-06-18").param("form", "mixed")).stream()
            .filter(quote -> quote.get("text").asText().startsWith(BACKGROUND))
            .findFirst()
            .orElseThrow();
    List<JsonNode> variants = variants(quotation);
    assertEquals(1, variants.size());
    assertEquals("same_words", variants.get(0).get("relation").asText());
    assertTrue(variants.get(0).at("/quote/text").asText().contains("We highly appreciate"));
    assertTrue(variants.get(0).get("similarity").asDouble() < 1);
  }

  @Test
  void theKoreanParagraphsAreLinkedToTheEnglishOnes() throws IOException {
    List<JsonNode> korean = quotes(given().param("language", "ko").param("form", "written"));
    assertEquals(46, korean.size());
    int linked = 0;
    for (JsonNode quote : korean) {
      for (JsonNode variant : variants(quote)) {
        assertEquals("translation", variant.get("relation").asText());
        assertEquals("en", variant.at("/quote/language").asText());
        linked++;
      }
    }
    assertTrue(linked >= 46, "linked: " + linked);
    JsonNode stamp =
        korean.stream()
            .filter(quote -> quote.get("text").asText().contains("1949년 3월 17일"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        variants(stamp)
            .get(0)
            .at("/quote/text")
            .asText()
            .contains("As early as on March 17, 1949"));
  }

  @Test
  void theListIsPaged() throws IOException {
    JsonNode passage =
        quotes(given().param("speaker", "putin").param("date_from", "2019-04-25")).stream()
            .filter(quote -> quote.get("text").asText().contains("by joining forces"))
            .findFirst()
            .orElseThrow();
    String id = passage.get("id").asText();
    assertEquals(3, variants(passage).size());
    String next =
        given()
            .param("limit", 2)
            .header("Prefer", "return=total-count")
            .get("/v1/quotes/{id}/variants", id)
            .then()
            .body("total", is(3))
            .body("items.size()", is(2))
            .extract()
            .path("next");
    given().urlEncodingEnabled(false).get(next).then().body("items.size()", is(1));
    given().get("/v1/quotes/q1/variants").then().statusCode(404);
  }

  @Test
  void aCopyIsLinkedUntilItIsDeleted() throws IOException {
    String words =
        "The harbour of Port Elsin will be dredged twice before the winter storms reach the bay.";
    String first = store("“" + words + "” said Mayor Alice Brown.", "The Port Elsin Mail");
    String second = store("“" + words + "” Alice Brown said on Monday.", "The Bay Herald");
    JsonNode quote = quotes(given().param("document", first)).get(0);
    List<JsonNode> variants = variants(quote);
    assertEquals(1, variants.size());
    assertEquals("same_words", variants.get(0).get("relation").asText());
    assertEquals(second, variants.get(0).at("/quote/document_id").asText());
    given().post("/v1/documents/{id}/attributions", second).then().statusCode(200);
    assertEquals(1, variants(quote).size());
    given().delete("/v1/documents/{id}", second).then().statusCode(204);
    assertEquals(0, variants(quote).size());
  }

  private static String store(String text, String publisher) {
    return given()
        .contentType("text/plain; charset=UTF-8")
        .body(text)
        .queryParam("publisher", publisher)
        .queryParam("published_at", "2021-10-04")
        .post("/v1/documents")
        .path("document.id");
  }

  private List<JsonNode> quotes(RequestSpecification filter) throws IOException {
    return items(filter.param("limit", 200).get("/v1/quotes").asString());
  }

  private List<JsonNode> variants(JsonNode quote) throws IOException {
    return items(given().get("/v1/quotes/{id}/variants", quote.get("id").asText()).asString());
  }

  private List<JsonNode> items(String page) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    json.readTree(page).get("items").forEach(items::add);
    return items;
  }
}
