package dev.verbatim.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text: what is found, where it stands, in which order, and how it is counted. */
@QuarkusTest
class TextSearchTest {

  private static final String ANNA = Shelf.speaker("test-anna-lexeme", false, "Anna Lexeme");

  private final Shelf shelf = new Shelf();

  @Inject UnreadKorean unread;

  // What is asked for | language | the text, with what is to be marked in brackets; without any,
  // the
  // quote must not be found.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "agreement | en | We signed the [Agreements] today",
        "AGREED peace | en | [Peace] was [agreed] on",
        "agreed war | en | Peace was agreed on",
        "\"peace talks\" | en | No peace. The [peace talks] are talks",
        "\"peace talks\" | en | talks on peace",
        "\"no alternative\" | en | There is [no alternative]",
        "\"no alternative\" | en | There is an alternative",
        "\"what we are\" | en | that is [what we are]",
        "peace -war | en | [Peace] at last",
        "peace -war | en | Peace, not wars",
        "peace -\"cold war\" | en | [Peace] after a war",
        "truce OR peace | en | At last [peace]",
        "we truce OR peace | en | At last peace",
        "Jong-un | en | Kim [Jong-un] and Jong",
        "\"don't\" | en | We [don’t] know",
        "“Don’t know” | en | We [don't know]",
        "Putin's | en | It was [Putin] who",
        "and/or | en | this [and/or] that",
        "tomorrow | en | today.[Tomorrow] never",
        "COVID-19 | en | 😀 the [Covid-19] 😀 pandemic",
        "\"1,000\" | en | some [1,000] tons",
        "Erdogan | en | President [Erdoğan] said",
        "naïve | en | a [naive] [Naïve] man",
        "cafe | en | the [café́] there",
        "переговоры | ru | Начало [переговоров] о мире",
        "елка | ru | наша [ёлка] и [Ёлки]",
        "замок | ru | старый [за́мок]",
        "\"мирный договор\" | ru | проект [мирного договора]",
        "мир -война | ru | нет мира без войны",
        "agreements | ru | так называемое [Agreement]",
        "회담 | ko | 우리는 [회담]을 했다",
        "회담 | ko | 😀 정상[회담]에서",
        "회담 | ko | 사회담론이 중요하다",
        "로씨야 | ko | [로씨야]련방 대통령",
        "\"정상 회담\" | ko | 북남[정상회담]의 결과",
        "회담 -합의 | ko | 회담에서 합의했다",
        "sommet | fr | le [Sommet] d’été",
        "ete | fr | en [été]",
      })
  void whatIsAskedForIsFoundAndMarked(String q, String language, String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    shelf.document("2018-06-01", 1, quote -> set(quote, language, text));
    JsonPath all = search(Map.of("q", q, "highlight", "true"));
    JsonPath own = search(Map.of("q", q, "highlight", "true", "language", language));
    List<String> expected = text.equals(marked) ? List.of() : List.of(marked);
    assertEquals(expected, marked(all));
    assertEquals(expected, marked(own));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements -договор", "회담 OR agreement", "\"the agreement\""})
  void aSearchGoesOverAllLanguages(String q) {
    shelf.document("2018-06-01", 1, quote -> set(quote, "en", "the agreements"));
    assertEquals(1, search(Map.of("q", q)).getList("items").size());
  }

  @Test
  void aSearchGoesTogetherWithEveryFilter() {
    shelf.document("2018-06-01", 1, quote -> set(quote, "en", "peace"));
    String annas =
        shelf.document(
            "2018-06-02",
            1,
            quote -> {
              set(quote, "en", "peace");
              quote.speaker = SpeakerEntity.findOptional(ANNA).orElseThrow();
              quote.place = "Moscow";
            });
    request()
        .params(Map.of("q", "peace", "speaker", ANNA, "place", "moscow", "date_from", "2018-06-02"))
        .get("/v1/quotes")
        .then()
        .body("items.document_id", contains(annas));
    request()
        .params("q", "peace", "sort", "rank")
        .get("/v1/speakers/" + ANNA + "/quotes")
        .then()
        .body("items.document_id", contains(annas));
  }

  @Test
  void withoutHighlightNothingIsMarked() {
    shelf.document("2018-06-01", 1, quote -> set(quote, "en", "peace"));
    assertFalse(search(Map.of("q", "peace")).getMap("items[0]").containsKey("highlight"));
  }

  @ParameterizedTest
  @CsvSource({
    "q, '\"peace', is not closed",
    "q, -peace, only excludes",
    "q, ..., holds no word",
    "sort, rank, needs q",
    "highlight, true, needs q",
    "highlight, yes, must be false or true",
    "facet, speakers, Did you mean",
  })
  void whatMakesNoSenseIsRefused(String parameter, String value, String said) {
    given()
        .param(parameter, value)
        .get("/v1/quotes")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(parameter))
        .body("detail", containsString(said));
  }

  @Test
  void byRankThoseComeFirstThatHaveMostOfIt() {
    shelf.document("2018-06-03", 1, quote -> set(quote, "en", "peace and " + "words ".repeat(50)));
    shelf.document("2018-06-02", 1, quote -> set(quote, "en", "peace, peace, peace"));
    shelf.document("2018-06-01", 1, quote -> set(quote, "en", "peace be with you"));
    assertEquals(
        List.of("peace, peace, peace", "peace be with you"),
        search(Map.of("q", "peace", "sort", "rank")).getList("items.text").subList(0, 2));
    assertEquals("2018-06-03", search(Map.of("q", "peace")).getString("items[0].said_on"));
  }

  @Test
  void pagesByRankHoldEveryQuoteOnce() {
    for (int day = 1; day <= 3; day++) {
      shelf.document(
          "2018-06-0" + day,
          4,
          quote -> set(quote, "en", "peace " + "and peace ".repeat(quote.position % 2)));
    }
    List<String> once =
        search(Map.of("q", "peace", "sort", "rank", "limit", "200")).getList("items.id");
    List<String> paged = new ArrayList<>();
    JsonPath page = search(Map.of("q", "peace", "sort", "rank", "limit", "5"));
    paged.addAll(page.getList("items.id"));
    String prev = null;
    while (page.getString("next") != null) {
      page = given().urlEncodingEnabled(false).get(page.getString("next")).jsonPath();
      paged.addAll(page.getList("items.id"));
      prev = page.getString("prev");
    }
    assertEquals(once, paged);
    assertEquals(12, paged.stream().distinct().count());
    JsonPath back = given().urlEncodingEnabled(false).get(prev).jsonPath();
    assertEquals(once.subList(5, 10), back.getList("items.id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "peace"})
  void facetsCountWhatListsHold(String q) {
    shelf.document(
        "2018-06-01",
        3,
        quote -> {
          set(quote, "en", "peace");
          quote.form = quote.position == 1 ? "written" : "spoken";
        });
    shelf.document(
        "2019-06-01",
        2,
        quote -> {
          set(quote, "ru", "мир peace");
          quote.speaker = SpeakerEntity.findOptional(ANNA).orElseThrow();
        });
    RequestSpecification request = request().param("facet", "speaker", "form", "language", "year");
    if (!q.isEmpty()) {
      request.param("q", q);
    }
    JsonPath answer = request.param("facet", "publisher").get("/v1/quotes").jsonPath();
    assertEquals(
        List.of("speaker", "form", "language", "year", "publisher"), answer.getList("facets.name"));
    assertEquals(List.of(ANNA), answer.getList("facets[0].values.value"));
    assertEquals("Anna Lexeme", answer.getString("facets[0].values[0].label"));
    assertEquals(3, answer.getInt("facets[0].without"));
    assertEquals(List.of("2019", "2018"), answer.getList("facets[3].values.value"));
    assertEquals(List.of(shelf.publisher), answer.getList("facets[4].values.value"));
    for (Map<String, Object> facet : answer.<Map<String, Object>>getList("facets")) {
      assertEquals(0, facet.get("others"));
      for (Object value : (List<?>) facet.get("values")) {
        assertEquals(
            ((Map<?, ?>) value).get("count"),
            listed(q, facet.get("name").toString(), ((Map<?, ?>) value).get("value").toString()));
      }
    }
  }

  @Test
  void koreanStoredWithoutItsLexemesIsReadLater() {
    String document = shelf.document("2018-06-01", 1, quote -> set(quote, "ko", "정상회담에서"));
    QuarkusTransaction.requiringNew()
        .run(() -> QuoteEntity.update("koreanLexemes = null where documentId = ?1", document));
    assertEquals(0, search(Map.of("q", "회담")).getList("items").size());
    unread.read();
    assertEquals(1, search(Map.of("q", "회담")).getList("items").size());
  }

  @Test
  void facetsAreAbsentUnlessAskedFor() {
    request().get("/v1/quotes").then().body("facets", nullValue()).body("sample", nullValue());
    request().param("facet", "form").get("/v1/quotes").then().body("facets.size()", is(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speaker", "topic", "form", "language", "publisher"})
  void theMostFrequentValueOfAFacetComesFirst(String facet) {
    List<Integer> counts =
        given()
            .param("facet", facet)
            .get("/v1/quotes")
            .jsonPath()
            .getList("facets[0].values.count", Integer.class);
    assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
    assertFalse(counts.isEmpty());
  }

  private int listed(String q, String facet, String value) {
    RequestSpecification request = request().header("Prefer", "return=total-count");
    if (!q.isEmpty()) {
      request.param("q", q);
    }
    if (facet.equals("year")) {
      request.param("date_from", value).param("date_to", value);
    } else if (!facet.equals("publisher")) {
      request.param(facet, value);
    }
    return request.get("/v1/quotes").jsonPath().getInt("total");
  }

  private static void set(QuoteEntity quote, String language, String text) {
    quote.language = language;
    quote.text = text;
  }

  private RequestSpecification request() {
    return given().param("publisher", shelf.publisher);
  }

  private JsonPath search(Map<String, String> parameters) {
    return request()
        .params(parameters)
        .get("/v1/quotes")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  // The texts found, with brackets round what is marked.
  private static List<String> marked(JsonPath answer) {
    List<String> texts = new ArrayList<>();
    for (Map<String, Object> item : answer.<Map<String, Object>>getList("items")) {
      int[] text = item.get("text").toString().codePoints().toArray();
      StringBuilder marked = new StringBuilder();
      int at = 0;
      for (Object range : (List<?>) item.get("highlight")) {
        int start = (int) ((Map<?, ?>) range).get("start");
        int end = (int) ((Map<?, ?>) range).get("end");
        marked.append(slice(text, at, start)).append('[');
        marked.append(slice(text, start, end)).append(']');
        at = end;
      }
      texts.add(marked.append(slice(text, at, text.length)).toString());
    }
    return texts;
  }

  private static String slice(int[] text, int start, int end) {
    int[] slice = Arrays.copyOfRange(text, start, end);
    return new String(slice, 0, slice.length);
  }
}
