package dev.verbatim.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuoteSearchTest {

  private static final String ANNA =
      Shelf.speaker("test-anna-quill", false, "Anna Quill", "Анна Квилл", "안나 퀼");
  private static final String PETER = Shelf.speaker("test-peter-quill", false, "Peter Quill");
  private static final String IVAN = Shelf.speaker("test-ivan-inkwell", false, "Ivan Inkwell");
  private static final String OTHER_IVAN =
      Shelf.speaker("p" + "a".repeat(26), true, "Boris Inkwell");

  private final Shelf shelf = new Shelf();

  @ParameterizedTest
  @ValueSource(
      strings = {"test-anna-quill", "Anna Quill", "ANNA QUILL", "anna-quill", "Анна Квилл", "안나 퀼"})
  void aSpeakerIsFoundByIdAndByAnySpelling(String speaker) {
    String said = shelf.document("2018-06-01", 1, by(ANNA));
    shelf.document("2018-06-01", 1, by(PETER));
    search("speaker", speaker).body("items.document_id", contains(said));
  }

  @Test
  void anAmbiguousNameIsAnsweredWithItsCandidates() {
    bad("speaker", "quill")
        .body("errors[0].parameter", is("speaker"))
        .body("errors[0].candidates.id", contains(ANNA, PETER));
  }

  @Test
  void aBareSurnameMeansTheDirectorysPeople() {
    shelf.document("2018-06-01", 1, by(OTHER_IVAN));
    String said = shelf.document("2018-06-01", 1, by(IVAN));
    search("speaker", "inkwell").body("items.document_id", contains(said));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    bad("speaker", "inkwel")
        .body("errors[0].suggestion", is(IVAN))
        .body("detail", containsString("No speaker is known as \"inkwel\""));
    bad("speaker", "wikidata:Q0").body("errors[0].parameter", is("speaker"));
    bad("speaker", "...").body("errors[0].parameter", is("speaker"));
  }

  @Test
  void repeatedFiltersMeanOrDifferentOnesAnd() {
    String anna = shelf.document("2018-06-03", 1, by(ANNA));
    String peter = shelf.document("2018-06-02", 1, by(PETER));
    String ivan = shelf.document("2018-06-01", 1, by(IVAN).andThen(quote -> quote.language = "ko"));
    search("speaker", ANNA, "speaker", PETER).body("items.document_id", contains(anna, peter));
    search("speaker", ANNA, "speaker", IVAN, "language", "ko")
        .body("items.document_id", contains(ivan));
    search("document", anna, "document", ivan).body("items.document_id", contains(anna, ivan));
  }

  @Test
  void aRoleIsThePrintedOneOrTheDirectorys() {
    String printed = shelf.document("2018-06-02", 1, quote -> quote.rolePrinted = "The Президент");
    String known = shelf.document("2018-06-01", 1, quote -> quote.role = "the президент");
    shelf.document("2018-06-01", 1, quote -> quote.role = "another");
    search("role", "THE ПРЕЗИДЕНТ").body("items.document_id", contains(printed, known));
  }

  @Test
  void placesAndPublishersAreComparedWithoutCase() {
    String there = shelf.document("2018-06-01", 1, quote -> quote.place = "Владивосток");
    shelf.document("2018-06-01", 1, quote -> quote.place = "Vienna");
    search("place", "владивосток").body("items.document_id", contains(there));
    given()
        .param("publisher", shelf.publisher.toUpperCase())
        .param("place", "ВЛАДИВОСТОК")
        .get("/v1/quotes")
        .then()
        .body("items.document_id", contains(there));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vladivostok | true",
        "RUSSKY ISLAND | true",
        "' Russky Island,Vladivostok ' | true",
        "Vladivostok, Russia | false",
        "Island | false",
        ", | false",
        "% | false",
      })
  void aPlaceIsFoundByItsParts(String asked, boolean found) {
    String said =
        shelf.document("2018-06-01", 1, quote -> quote.place = "Russky Island, Vladivostok");
    shelf.document("2018-06-01", 1, quote -> quote.place = null);
    assertEquals(
        found ? List.of(said) : List.of(),
        search("place", asked).extract().jsonPath().getList("items.document_id"));
  }

  @Test
  void aPlaceOfAnyLengthIsStored() {
    String there = "long, ".repeat(100) + "x".repeat(3000);
    String said = shelf.document("2018-06-01", 1, quote -> quote.place = there);
    search("place", "long, long, LONG").body("items.document_id", contains(said));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-05-17, 2012-05-17, true",
    "2012, 2012, true",
    "2012-12, , true",
    ", 2012-01-01, true",
    "2011-12-31, 2012-01-01, true",
    ", 2011-12-31, false",
    "2013, , false",
  })
  void aDateFilterFindsWhatOverlaps(String from, String to, boolean found) {
    String said =
        shelf.document(
            "2012-01-01",
            1,
            quote -> {
              quote.saidTo = LocalDate.parse("2012-12-31");
              quote.datePrecision = "year";
            });
    var request = given().param("publisher", shelf.publisher);
    if (from != null) {
      request.param("date_from", from);
    }
    if (to != null) {
      request.param("date_to", to);
    }
    assertEquals(
        found ? List.of(said) : List.of(),
        request.get("/v1/quotes").jsonPath().getList("items.document_id"));
    search().body("items[0].said_on", is("2012"));
  }

  @Test
  void theDateOfPublicationIsFilteredAndSortedOnRequest() {
    String early = shelf.document("2018-06-01", 1, quote -> {});
    String late = shelf.document("2018-06-02", 1, quote -> {});
    search("date_field", "published", "date_from", "2018-06-03")
        .body("items.document_id", contains(late));
    search("date_field", "published", "sort", "oldest")
        .body("items.document_id", contains(early, late));
  }

  @Test
  void whatHasNoDateIsLastAndInNoRange() {
    String dated = shelf.document("2018-06-01", 1, quote -> {});
    String undated =
        shelf.document(
            "2018-06-01",
            1,
            quote -> {
              quote.saidFrom = null;
              quote.saidTo = null;
              quote.datePrecision = null;
              quote.dateBasis = null;
            });
    search().body("items.document_id", contains(dated, undated));
    search("date_to", "2030").body("items.document_id", contains(dated));
    search("date_from", "1000").body("items.document_id", contains(dated));
  }

  @Test
  void formStatusAndConfidenceFilter() {
    String sure = shelf.document("2018-06-02", 1, quote -> quote.confidence = 0.99);
    String written =
        shelf.document(
            "2018-06-01",
            1,
            quote -> {
              quote.form = "written";
              quote.status = "unattributed";
              quote.rule = null;
              quote.confidence = 0;
            });
    search("min_confidence", "0.95").body("items.document_id", contains(sure));
    search("form", "written").body("items.document_id", contains(written));
    search("status", "unattributed").body("items.document_id", contains(written));
    search("form", "written", "form", "spoken").body("items.size()", is(2));
  }

  @Test
  void theNewestComeFirstAndADocumentsInItsOrder() {
    String old = shelf.document("2018-06-01", 2, quote -> {});
    String young = shelf.document("2018-06-02", 2, quote -> {});
    search()
        .body("items.document_id", contains(young, young, old, old))
        .body("items.position", contains(1, 2, 1, 2));
    search("sort", "oldest")
        .body("items.document_id", contains(old, old, young, young))
        .body("items.position", contains(1, 2, 1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "date_from, 2018-13-01",
    "date_from, yesterday",
    "date_to, 2018-02-30",
    "date_field, spoken_at",
    "form, shouted",
    "status, attribited",
    "language, russian",
    "language, xx",
    "document, d1",
    "min_confidence, 1.5",
    "min_confidence, -0.1",
    "min_confidence, NaN",
    "min_confidence, high",
    "sort, random",
    "limit, 201",
    "limit, 0",
    "cursor, abc",
    "q, -word",
    "topic, astrology",
    "facet, speakers",
    "highlight, true",
    "sort, rank",
    "speeker, putin",
    "speaker, ''",
  })
  void whatIsNotUnderstoodIsRefusedByName(String parameter, String value) {
    bad(parameter, value)
        .contentType("application/problem+json")
        .body("errors.parameter", contains(parameter));
  }

  @Test
  void aSlipIsAnsweredWithWhatWasMeant() {
    bad("date_form", "2018").body("errors[0].suggestion", is("date_from"));
    bad("form", "writen").body("errors[0].suggestion", is("written"));
    bad("language", "russian").body("errors[0].suggestion", is("ru"));
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    given()
        .params(Map.of("date_from", "2018-06-02", "date_to", "2018-06"))
        .get("/v1/quotes")
        .then()
        .statusCode(200);
    given()
        .params(Map.of("date_from", "2019", "date_to", "2018"))
        .get("/v1/quotes")
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem("date_from"));
  }

  @Test
  void everyFilterCombinesWithEveryOther() {
    shelf.document("2018-06-01", 1, by(ANNA));
    given()
        .param("speaker", ANNA, IVAN)
        .param("role", "a", "b")
        .param("place", "c", "d")
        .param("date_from", "2018")
        .param("date_to", "2019")
        .param("form", "spoken", "written")
        .param("language", "en", "ru")
        .param("publisher", shelf.publisher, "e")
        .param("min_confidence", "0.1")
        .param("status", "attributed", "corrected")
        .param("sort", "oldest")
        .header("Prefer", "return=total-count")
        .get("/v1/quotes")
        .then()
        .statusCode(200)
        .body("total", is(0));
  }

  @Test
  void oneSpeakersQuotesTakeTheSameFilters() {
    String said = shelf.document("2018-06-01", 2, by(ANNA));
    shelf.document("2018-06-01", 1, by(PETER));
    given()
        .param("publisher", shelf.publisher)
        .header("Prefer", "return=total-count")
        .get("/v1/speakers/" + ANNA + "/quotes")
        .then()
        .statusCode(200)
        .body("items.document_id", contains(said, said))
        .body("items.speaker.id", hasItems(ANNA))
        .body("total", is(2));
    given().get("/v1/speakers/nobody/quotes").then().statusCode(404);
    given().param("speaker", ANNA).get("/v1/speakers/" + ANNA + "/quotes").then().statusCode(400);
  }

  @Test
  void aQuoteIsServedByItsId() {
    String document = shelf.document("2018-06-01", 1, by(ANNA));
    String id = Shelf.quotes(document).get(0);
    given()
        .get("/v1/quotes/" + id)
        .then()
        .statusCode(200)
        .body("id", is(id))
        .body("url", is("/v1/quotes/" + id))
        .body("speaker.name", is("Anna Quill"))
        .body("attribution.confidence", is(0.9f))
        .body("selector.type", contains("TextPositionSelector", "TextQuoteSelector"))
        .body("place", nullValue());
    given().get("/v1/quotes/q1").then().statusCode(404).body("status", is(404));
  }

  @Test
  void aQuoteStandsAmongThoseAroundIt() {
    List<String> ids = Shelf.quotes(shelf.document("2018-06-01", 7, quote -> {}));
    String address = "/v1/quotes/" + ids.get(3) + "/context";
    given()
        .get(address)
        .then()
        .body("before.id", contains(ids.get(1), ids.get(2)))
        .body("quote.id", is(ids.get(3)))
        .body("after.id", contains(ids.get(4), ids.get(5)));
    given()
        .get(address + "?before=0&after=50")
        .then()
        .body("before.size()", is(0))
        .body("after.size()", is(3));
    given().get(address + "?before=51").then().statusCode(400);
  }

  private static Consumer<QuoteEntity> by(String speaker) {
    return quote -> quote.speaker = SpeakerEntity.findOptional(speaker).orElseThrow();
  }

  private ValidatableResponse search(String... namesAndValues) {
    var request = given().param("publisher", shelf.publisher);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return request.get("/v1/quotes").then().statusCode(200);
  }

  private static ValidatableResponse bad(String parameter, String value) {
    return given().param(parameter, value).get("/v1/quotes").then().statusCode(400);
  }
}
