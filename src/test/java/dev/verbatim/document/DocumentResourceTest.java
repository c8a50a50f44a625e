package dev.verbatim.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentResourceTest {

  private static final String QUOTED =
      "\"We are ready for talks with everybody,\" Vladimir Putin said on Monday.\n\n"
          + "\"It will take some time, of course,\" said Ivan Petrov, a farmer.\n";

  @Inject Rows rows;

  @Test
  void storesADocumentAndAnswersWhereItIs() {
    String id = add(text("Stored once. " + QUOTED)).statusCode(201).extract().path("document.id");
    given()
        .get("/v1/documents/{id}", id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("genre", equalTo("news"))
        .body("quote_count", greaterThan(1))
        .body("sections", hasSize(1));
  }

  @Test
  void answersTheStoredDocumentToTheSameOneAgain() {
    String text = "Sent twice. " + QUOTED;
    String first =
        add(text(text))
            .statusCode(201)
            .header("Location", startsWith("http"))
            .extract()
            .path("document.id");
    add(text(text))
        .statusCode(200)
        .body("document.id", equalTo(first))
        .header("Location", endsWith("/v1/documents/" + first))
        .body("counts.quotes", greaterThan(1));
    assertEquals(1, rows.count("select count(*) from document where id = ?", first));
  }

  @Test
  void anotherPublishersCopyIsAnotherDocument() {
    String text = "Copied. " + QUOTED;
    String one = add(text(text).queryParam("publisher", "TASS")).extract().path("document.id");
    add(text(text).queryParam("publisher", "RIA"))
        .statusCode(201)
        .body("document.publisher", equalTo("RIA"));
    assertEquals("TASS", rows.value("select publisher from document where id = ?", one));
  }

  @Test
  void theSameTextByJsonIsTheSameDocument() {
    String text = "By JSON. " + QUOTED;
    String url = "https://example.org/json";
    String id = add(text(text).queryParam("url", url)).extract().path("document.id");
    add(json("{\"text\": %s, \"url\": \"%s\"}".formatted(quoted(text), url)))
        .statusCode(200)
        .body("document.id", equalTo(id));
  }

  @Test
  void oneOfManyAtOnceStoresAndAllGetTheSame() throws Exception {
    String text = "At once. " + QUOTED;
    List<Callable<ValidatableResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      calls.add(() -> add(text(text)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    List<Integer> statuses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Future<ValidatableResponse> call : threads.invokeAll(calls)) {
      statuses.add(call.get().extract().statusCode());
      ids.add(call.get().extract().path("document.id"));
    }
    threads.shutdown();
    assertEquals(List.of(200, 200, 201), statuses.stream().sorted().toList());
    assertEquals(1, ids.size());
  }

  @Test
  void givesTheIdsThatTheStoredDocumentWillHave() {
    String text = "Only looked at. " + QUOTED;
    ValidatableResponse looked = text(text).post("/v1/attributions").then().statusCode(200);
    List<String> ids = looked.extract().path("quotes.id");
    String document = looked.extract().path("document.id");
    given().get("/v1/documents/{id}", document).then().statusCode(404);
    add(text(text)).statusCode(201).body("document.id", equalTo(document));
    assertEquals(ids, quoteIds(document));
  }

  @Test
  void countsCodePointsWhateverTheLineEnds() {
    String text = "😀 An emoji in front.\r\n\r\n" + QUOTED.replace("\n", "\r\n");
    String id = add(text(text)).statusCode(201).extract().path("document.id");
    String stored = given().get("/v1/documents/{id}/text", id).then().extract().asString();
    assertEquals(text, stored);
    ValidatableResponse quotes =
        given().get("/v1/documents/{id}/quotes", id).then().statusCode(200);
    String exact = quotes.extract().path("items[0].selector[1].exact");
    int start = quotes.extract().path("items[0].selector[0].start");
    int end = quotes.extract().path("items[0].selector[0].end");
    int from = text.offsetByCodePoints(0, start);
    assertEquals(exact, text.substring(from, text.offsetByCodePoints(0, end)));
    assertEquals(text.indexOf("We are ready"), from);
  }

  @Test
  void attributedAgainTheSpansKeepTheirIdsAndTheVanishedAreGone() throws SQLException {
    String id = add(text("Again. " + QUOTED)).extract().path("document.id");
    List<String> before = quoteIds(id);
    String vanishing = "q" + "a".repeat(26);
    rows.change("delete from quote where id = ?", before.get(0));
    rows.change("delete from quote_wording where quote_id = ?", before.get(1));
    rows.change("update quote set id = ? where id = ?", vanishing, before.get(1));
    given()
        .post("/v1/documents/{id}/attributions", id)
        .then()
        .statusCode(200)
        .body("counts.quotes", equalTo(before.size()));
    assertEquals(before, quoteIds(id));
    assertEquals("vanished", rows.value("select reason from retired where id = ?", vanishing));
  }

  @Test
  void attributedAgainACorrectionStands() throws SQLException {
    String id = add(text("Corrected. " + QUOTED)).extract().path("document.id");
    String quote = quoteIds(id).get(0);
    rows.change(
        "insert into quote_correction (quote_id, document_id, speaker_id, corrected_at)"
            + " values (?, ?, 'kim-jong-un', now())",
        quote,
        id);
    given().post("/v1/documents/{id}/attributions", id).then().statusCode(200);
    given()
        .get("/v1/documents/{id}/quotes", id)
        .then()
        .body("items[0].speaker.id", equalTo("kim-jong-un"))
        .body("items[0].attribution.status", equalTo("corrected"));
    assertEquals("attributed", rows.value("select engine_status from quote where id = ?", quote));
  }

  @Test
  void deletedItIsGoneUntilItIsSentAgain() {
    String text = "Deleted. " + QUOTED;
    String id = add(text(text)).extract().path("document.id");
    List<String> quotes = quoteIds(id);
    given().delete("/v1/documents/{id}", id).then().statusCode(204);
    for (String path : List.of("", "/text", "/quotes", "/utterances")) {
      given().get("/v1/documents/" + id + path).then().statusCode(410);
    }
    given().delete("/v1/documents/{id}", id).then().statusCode(410);
    given().post("/v1/documents/{id}/attributions", id).then().statusCode(410);
    assertEquals(0, rows.count("select count(*) from quote where document_id = ?", id));
    assertEquals(
        quotes.size() + 1, rows.count("select count(*) from retired where document_id = ?", id));
    add(text(text)).statusCode(201).body("document.id", equalTo(id));
    assertEquals(quotes, quoteIds(id));
    assertEquals(0, rows.count("select count(*) from retired where document_id = ?", id));
  }

  @Test
  void whomNoDocumentNamesAnyLongerIsForgotten() {
    String one = add(text("\"It is so,\" said Jane Quux, a farmer.")).extract().path("document.id");
    String two = add(text("\"It was so,\" Jane Quux said.")).extract().path("document.id");
    String named = "select count(*) from speaker where provisional and name = 'Jane Quux'";
    assertEquals(1, rows.count(named));
    given().delete("/v1/documents/{id}", one).then().statusCode(204);
    assertEquals(1, rows.count(named));
    given().delete("/v1/documents/{id}", two).then().statusCode(204);
    assertEquals(0, rows.count(named));
  }

  @Test
  void pagesGiveEveryRowOnce() {
    String id = add(text("Paged. " + QUOTED)).extract().path("document.id");
    List<String> all = quoteIds(id);
    List<String> paged = new ArrayList<>();
    String next = "/v1/documents/" + id + "/quotes?limit=1";
    while (next != null) {
      ValidatableResponse page = given().urlEncodingEnabled(false).get(next).then();
      paged.addAll(page.statusCode(200).extract().path("items.id"));
      next = page.extract().path("next");
    }
    assertEquals(all, paged);
  }

  @Test
  void listsTheNewestImportFirst() {
    String id = add(text("The newest. " + QUOTED)).extract().path("document.id");
    given()
        .get("/v1/documents")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(id))
        .body("items.licence", hasItem("CC BY 4.0"));
  }

  @Test
  void readsAPageAndSendsItsTextBack() {
    String page =
        "<html><head><title>News</title></head><body><article><h1>Talks</h1><p>"
            + "\"We are ready for talks with everybody,\" Vladimir Putin said on Monday."
            + "</p></article></body></html>";
    html(page)
        .post("/v1/attributions")
        .then()
        .statusCode(200)
        .body("document.text", containsString("We are ready"))
        .body("quotes.speaker.name", hasItem("Vladimir Putin"));
    String id = add(html(page)).statusCode(201).extract().path("document.id");
    assertEquals(
        page,
        new String(
            (byte[]) rows.value("select received from document_content where document_id = ?", id),
            StandardCharsets.UTF_8));
    given().post("/v1/documents/{id}/attributions", id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "url, ftp://example.org/a",
    "url, /relative",
    "time_zone, Mars/Olympus",
    "published_at, yesterday",
    "published_at, 2019-04-25T13:37:41",
    "language, english language",
  })
  void refusesMetadataThatCannotBeUsed(String name, String value) {
    add(text(QUOTED).queryParam(name, value))
        .statusCode(400)
        .body("errors[0].parameter", equalTo(name));
    add(json("{\"text\": \"a\", \"%s\": \"%s\"}".formatted(name, value)))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/" + name));
  }

  @Test
  void keepsThePrintedOffset() {
    add(text("Dated. " + QUOTED).queryParam("published_at", "2019-04-25T13:37:41+10:00"))
        .statusCode(201)
        .body("document.published_at", equalTo("2019-04-25T13:37:41+10:00"))
        .body("document.published_on", equalTo("2019-04-25"));
    add(text("Dated in a zone. " + QUOTED)
            .queryParam("published_at", "2019-04-25T13:37:41")
            .queryParam("time_zone", "Europe/Moscow"))
        .statusCode(201)
        .body("document.published_at", equalTo("2019-04-25T13:37:41+03:00"));
  }

  @Test
  void refusesAnUnknownFieldByName() {
    add(json("{\"text\": \"a\", \"titel\": \"b\"}"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/titel"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"text\": \"a\", \"html\": \"b\"}", "null"})
  void wantsEitherTextOrHtml(String body) {
    add(json(body)).statusCode(400);
  }

  @Test
  void refusesWhatIsNoText() {
    add(text(" \n\u00A0")).statusCode(422);
    add(html("<html><body><script>1</script></body></html>")).statusCode(422);
    add(json("{\"text\": \"a\\u0000b\"}"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/text"));
    add(json("{\"text\": \"a\\ud83d b\"}")).statusCode(422);
    add(text("a\0b")).statusCode(422).body("errors[0].offset", equalTo(1));
    add(text("").body(new byte[] {'a', 'b', (byte) 0xFF}))
        .statusCode(422)
        .body("errors[0].offset", equalTo(2));
  }

  @Test
  void refusesWhatIsTooLong() {
    byte[] long5MiB = "word ".repeat(5 * 1024 * 1024 / 5 + 1).getBytes(StandardCharsets.UTF_8);
    add(given().contentType("text/plain").body(long5MiB)).statusCode(413);
  }

  @Test
  void refusesOtherMediaTypes() {
    add(given().contentType("application/pdf").body(new byte[] {1})).statusCode(415);
  }

  @Test
  void knowsNothingOfAnIdThatNeverWas() {
    String never = "d" + "b".repeat(26);
    given().get("/v1/documents/{id}", never).then().statusCode(404);
    given().delete("/v1/documents/{id}", never).then().statusCode(404);
  }

  @Test
  void aDocumentWithoutPublisherHasNone() {
    add(text("No publisher. " + QUOTED)).body("document.publisher", nullValue());
  }

  private static RequestSpecification text(String text) {
    return given()
        .contentType("text/plain; charset=UTF-8")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RequestSpecification html(String page) {
    return given().contentType("text/html").body(page.getBytes(StandardCharsets.UTF_8));
  }

  private static RequestSpecification json(String body) {
    return given().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static ValidatableResponse add(RequestSpecification document) {
    return document.post("/v1/documents").then();
  }

  private static List<String> quoteIds(String documentId) {
    return given().get("/v1/documents/{id}/quotes", documentId).then().extract().path("items.id");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
