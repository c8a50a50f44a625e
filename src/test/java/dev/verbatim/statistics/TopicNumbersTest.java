package dev.verbatim.statistics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of quotes about something, which must be those of the lists; over the seeds. */
@QuarkusTest
class TopicNumbersTest {

  private static final String TOPICS = "topic=security&topic=economy";

  @ParameterizedTest
  @CsvSource({
    "speaker, speaker, key",
    "publisher, publisher, key",
    "topic, topic, key",
  })
  void groupsOfAFilterByTopicHoldWhatTheirListsHold(String by, String parameter, String key) {
    JsonPath answer = get("/v1/statistics?limit=200&group_by=" + by + "&" + TOPICS);
    assertEquals(listed(TOPICS), answer.getLong("total"));
    List<Map<String, Object>> groups = answer.getList("groups");
    assertFalse(groups.isEmpty());
    for (Map<String, Object> group : groups) {
      String filter = parameter + "=" + group.get(key);
      // The same filter repeated means OR: a topic among others is looked for on its own.
      long listed = by.equals("topic") ? listedWithAll(filter) : listed(filter + "&" + TOPICS);
      assertEquals(listed, ((Number) group.get("value")).longValue(), filter);
    }
  }

  @Test
  void facetsOfAFilterByTopicHoldWhatTheirListsHold() {
    JsonPath answer =
        get("/v1/quotes?limit=1&facet=speaker&facet=form&facet=language&facet=publisher&" + TOPICS);
    List<Map<String, Object>> facets = answer.getList("facets");
    assertEquals(4, facets.size());
    for (Map<String, Object> facet : facets) {
      List<?> values = (List<?>) facet.get("values");
      assertTrue(values.size() > 0, facet.toString());
      for (Object value : values) {
        Map<?, ?> counted = (Map<?, ?>) value;
        String filter = facet.get("name") + "=" + counted.get("value");
        long count = ((Number) counted.get("count")).longValue();
        assertEquals(listed(filter + "&" + TOPICS), count, filter);
      }
    }
  }

  @Test
  void aFacetOfTopicsHoldsWhatTheListOfEachHolds() {
    JsonPath answer = get("/v1/quotes?limit=1&facet=topic");
    List<Map<String, Object>> values = answer.getList("facets[0].values");
    assertFalse(values.isEmpty());
    for (Map<String, Object> value : values) {
      String filter = "topic=" + value.get("value");
      assertEquals(listed(filter), ((Number) value.get("count")).longValue(), filter);
    }
  }

  // Of the quotes with this topic, those with one of the others: all but those with neither.
  private static long listedWithAll(String filter) {
    return listed(filter) + listed(TOPICS) - listed(filter + "&" + TOPICS);
  }

  private static long listed(String query) {
    return given()
        .header("Prefer", "return=total-count")
        .get("/v1/quotes?limit=1&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("total");
  }

  private static JsonPath get(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }
}
