package dev.verbatim.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.quote.Shelf;
import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, which must be those of the lists. */
@QuarkusTest
class StatisticsTest {

  private static final String ANNA = Shelf.speaker("test-anna-number", false, "Anna Number");
  private static final String PETER = Shelf.speaker("test-peter-number", false, "Peter Number");

  private final Shelf shelf = new Shelf();

  @ParameterizedTest
  @ValueSource(strings = {"", "peace"})
  void groupsOfSpeakersHoldWhatTheirListsHold(String q) {
    fill();
    JsonPath answer = statistics(q, "group_by", "speaker");
    assertEquals(List.of(ANNA, PETER), answer.getList("groups.key"));
    assertEquals(List.of("Anna Number", "Peter Number"), answer.getList("groups.label"));
    for (Map<String, Object> group : answer.<Map<String, Object>>getList("groups")) {
      assertEquals(group.get("value"), listed(q, "speaker", group.get("key").toString()));
    }
    assertEquals(answer.getInt("total"), listed(q, "status", "attributed"));
    assertEquals(1, answer.getInt("without"));
    assertEquals(2, answer.getInt("group_count"));
  }

  @ParameterizedTest
  @CsvSource({"day, 4", "week, 3", "month, 2", "year, 2"})
  void groupsOfTimeHoldWhatTheirListsHoldLessWhatIsCoarser(String groupBy, int groups) {
    fill();
    JsonPath answer = statistics("", "group_by", groupBy);
    assertEquals(groups, answer.getList("groups").size());
    List<Object> keys = answer.getList("groups.key");
    assertEquals(keys.stream().sorted().toList(), keys);
    boolean isCoarse = !groupBy.equals("year");
    int coarser = isCoarse ? answer.getInt("coarser") : 0;
    assertEquals(isCoarse ? 1 : 0, coarser);
    int sum = coarser;
    for (Map<String, Object> group : answer.<Map<String, Object>>getList("groups")) {
      String from = group.get("from").toString();
      int value = (int) group.get("value");
      int overlapping = isCoarse && from.startsWith("2019") ? 1 : 0;
      int listed = listed("", "date_from", from, "date_to", group.get("to").toString());
      assertEquals(value + overlapping, listed);
      sum += value;
    }
    assertEquals(answer.getInt("total"), sum);
  }

  @Test
  void timesOfPublicationAreExact() {
    fill();
    JsonPath answer = statistics("", "group_by", "month", "date_field", "published");
    for (Map<String, Object> group : answer.<Map<String, Object>>getList("groups")) {
      String from = group.get("from").toString();
      String to = group.get("to").toString();
      assertEquals(
          group.get("value"),
          listed("", "date_field", "published", "date_from", from, "date_to", to));
    }
  }

  @ParameterizedTest
  @CsvSource({"quotes, 9", "documents, 5", "speakers, 2", "unattributed_share, 0"})
  void eachMetricComesWithItsDefinition(String metric, int total) {
    fill();
    JsonPath answer =
        request()
            .param("metric", metric)
            .get("/v1/statistics")
            .then()
            .statusCode(200)
            .body("metric", is(metric))
            .body("definition", notNullValue())
            .body("groups", nullValue())
            .extract()
            .jsonPath();
    assertEquals(total, answer.getDouble("total"));
  }

  @Test
  void aShareIsThatOfItsGroup() {
    fill();
    shelf.document(
        "2018-06-01",
        3,
        quote -> {
          if (quote.position > 1) {
            quote.status = "unattributed";
            quote.rule = null;
          }
        });
    request()
        .params("metric", "unattributed_share", "group_by", "publisher")
        .get("/v1/statistics")
        .then()
        .body("groups.key", contains(shelf.publisher))
        .body("groups[0].value", is(2 / 12f));
    JsonPath coverage = coverage();
    assertEquals(2 / 12f, coverage.getFloat("unattributed_share"));
  }

  @Test
  void coverageIsWhatTheListsHold() {
    fill();
    JsonPath coverage = coverage();
    assertEquals(listed(""), coverage.getInt("quotes"));
    assertEquals(5, coverage.getInt("documents"));
    assertEquals("2018-06-01", coverage.getString("date_from"));
    assertEquals("2019-12-31", coverage.getString("date_to"));
    assertEquals(List.of("en", "ru"), coverage.getList("languages.language"));
    assertEquals(listed("", "language", "ru"), coverage.getInt("languages[1].quotes"));
  }

  @Test
  void numbersFollowWhatIsDeleted() {
    String document = shelf.document("2018-06-01", 3, quote -> {});
    assertEquals(3, statistics("").getInt("total"));
    given().delete("/v1/documents/" + document).then().statusCode(204);
    assertEquals(0, statistics("").getInt("total"));
  }

  @Test
  void limitAndGroupCountAgree() {
    fill();
    JsonPath answer = statistics("", "group_by", "day", "limit", "2");
    assertEquals(2, answer.getList("groups").size());
    assertEquals(4, answer.getInt("group_count"));
  }

  @ParameterizedTest
  @CsvSource({
    "metric, words",
    "group_by, decade",
    "limit, 0",
    "sort, rank",
    "facet, year",
    "q, -peace"
  })
  void whatIsNotUnderstoodIsRefused(String parameter, String value) {
    given()
        .param(parameter, value)
        .get("/v1/statistics")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(parameter));
  }

  // Nine quotes of five documents, one of them said somewhen in 2019, one by nobody.
  private void fill() {
    shelf.document("2018-06-01", 3, quote -> say(quote, ANNA, "en"));
    shelf.document("2018-06-02", 2, quote -> say(quote, PETER, "ru"));
    shelf.document("2018-06-08", 2, quote -> say(quote, ANNA, "en"));
    shelf.document("2019-03-01", 1, quote -> quote.text = "peace");
    shelf.document(
        "2019-01-01",
        1,
        quote -> {
          say(quote, ANNA, "en");
          quote.saidTo = LocalDate.parse("2019-12-31");
          quote.datePrecision = "year";
        });
  }

  private static void say(QuoteEntity quote, String speaker, String language) {
    quote.speaker = SpeakerEntity.findOptional(speaker).orElseThrow();
    quote.language = language;
    quote.text = "peace";
  }

  private JsonPath coverage() {
    for (String at = "/v1/coverage?limit=3"; at != null; ) {
      JsonPath page = given().urlEncodingEnabled(false).get(at).jsonPath();
      List<Object> publishers = page.getList("items.publisher");
      int index = publishers.indexOf(shelf.publisher);
      if (index >= 0) {
        return page.setRootPath("items[" + index + "]");
      }
      at = page.getString("next");
    }
    throw new AssertionError("not covered");
  }

  private RequestSpecification request() {
    return given().param("publisher", shelf.publisher);
  }

  private JsonPath statistics(String q, String... namesAndValues) {
    return with(request(), q, namesAndValues)
        .get("/v1/statistics")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private int listed(String q, String... namesAndValues) {
    return with(request().header("Prefer", "return=total-count"), q, namesAndValues)
        .get("/v1/quotes")
        .jsonPath()
        .getInt("total");
  }

  private static RequestSpecification with(
      RequestSpecification request, String q, String... namesAndValues) {
    if (!q.isEmpty()) {
      request.param("q", q);
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], Objects.requireNonNull(namesAndValues[i + 1]));
    }
    return request;
  }
}
