package dev.verbatim.check;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Claims about the seeds and one Russian report, in {@code checks/seeds.txt}: a title, the request,
 * and what is answered. {@code first} is the speaker, form and day of the first match, {@code
 * beside} that of a later one with its verdict; {@code diff} shows what the claim [-leaves out-]
 * and {+puts in+}.
 */
@QuarkusTest
class QuoteCheckTest {

  private static final Path CASES = Path.of("src/test/resources/checks/seeds.txt");
  private static final List<String> FIELDS =
      List.of("text", "speaker", "language", "date_from", "date_to");

  private static final String RUSSIAN =
      """
      «Мы не позволим закрыть этот завод, и люди останутся на своих местах», — сказал директор \
      завода Пётр Сомов.

      «Всё идёт по плану, и никаких изменений в нём не будет», — добавил он.
      """;

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void store() {
    given()
        .contentType("text/plain; charset=UTF-8")
        .body(RUSSIAN)
        .queryParam("publisher", "Заводская газета")
        .queryParam("published_at", "2020-02-03")
        .post("/v1/documents");
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Map<String, String>> cases = new ArrayList<>();
    for (String part : Files.readString(CASES).split("(?m)^=== ", -1)) {
      if (!part.isBlank()) {
        cases.add(read(part));
      }
    }
    assertTrue(cases.size() >= 30);
    return cases.stream().map(each -> dynamicTest(each.get("title"), () -> check(each)));
  }

  private static Map<String, String> read(String part) {
    Map<String, String> fields = new LinkedHashMap<>();
    String key = "title";
    for (String line : part.strip().split("\n", -1)) {
      int colon = line.indexOf(": ");
      boolean begins = colon > 0 && line.substring(0, colon).matches("[a-z_]+");
      if (begins) {
        key = line.substring(0, colon).replace("claim", "text");
        fields.put(key, line.substring(colon + 2));
      } else {
        fields.merge(key, line, (before, more) -> before + "\n" + more);
      }
    }
    return fields;
  }

  private void check(Map<String, String> expected) throws IOException {
    Map<String, String> request = new LinkedHashMap<>(expected);
    request.keySet().retainAll(FIELDS);
    JsonNode answer = json.readTree(post(request).then().statusCode(200).extract().asString());
    JsonNode matches = answer.get("matches");
    String shown = json.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    assertEquals(expected.get("verdict"), answer.get("verdict").asText(), shown);
    assertEquals(
        Boolean.valueOf(expected.getOrDefault("other", "false")),
        answer.get("said_by_other").asBoolean(),
        shown);
    if (expected.containsKey("first")) {
      String first = matches.isEmpty() ? "none" : described(matches.get(0));
      assertTrue(fits(expected.get("first"), first), () -> first + " in " + shown);
    }
    if (expected.containsKey("beside")) {
      assertTrue(
          StreamSupport.stream(matches.spliterator(), false)
              .skip(1)
              .map(match -> match.get("verdict").asText() + " " + described(match))
              .anyMatch(expected.get("beside")::equals),
          shown);
    }
    if (expected.containsKey("diff")) {
      assertEquals(expected.get("diff"), diff(matches.get(0)), shown);
    }
    for (JsonNode match : matches) {
      assertStandsThere(match);
    }
  }

  private static String described(JsonNode match) {
    JsonNode quote = match.get("quote");
    return quote.at("/speaker/id").asText("nobody")
        + " "
        + quote.get("form").asText()
        + " "
        + quote.path("said_on").asText("never");
  }

  // A star stands for anything.
  private static boolean fits(String pattern, String value) {
    String[] wanted = pattern.split(" ");
    String[] given = value.split(" ");
    boolean fits = wanted.length == given.length;
    for (int i = 0; fits && i < wanted.length; i++) {
      fits = wanted[i].equals("*") || wanted[i].equals(given[i]);
    }
    return fits;
  }

  private static String diff(JsonNode match) {
    List<String> runs = new ArrayList<>();
    for (JsonNode edit : match.get("diff")) {
      String text = edit.get("text").asText();
      runs.add(
          switch (edit.get("op").asText()) {
            case "delete" -> "[-" + text + "-]";
            case "insert" -> "{+" + text + "+}";
            default -> text;
          });
    }
    return String.join(" ", runs);
  }

  // The selector's words are where it says, in code points of the document's text.
  private static void assertStandsThere(JsonNode match) {
    String text =
        given().get("/v1/documents/{id}/text", match.at("/quote/document_id").asText()).asString();
    int start = text.offsetByCodePoints(0, match.at("/selector/0/start").asInt());
    int end = text.offsetByCodePoints(0, match.at("/selector/0/end").asInt());
    assertEquals(match.at("/selector/1/exact").asText(), text.substring(start, end));
    assertTrue(text.substring(0, start).endsWith(match.at("/selector/1/prefix").asText()));
    assertTrue(text.substring(end).startsWith(match.at("/selector/1/suffix").asText()));
  }

  @Test
  void everyQuoteThatIsServedIsFoundByItsOwnWords() {
    for (Map<String, Object> quote :
        given()
            .param("limit", 200)
            .param("publisher", "TASS")
            .get("/v1/quotes")
            .jsonPath()
            .<Map<String, Object>>getList("items")) {
      String verdict = post(Map.of("text", (String) quote.get("text"))).path("verdict");
      assertEquals("exact", verdict, (String) quote.get("text"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                              | 400 | /text",
        "{\"text\": null}                                | 400 | /text",
        "{\"text\": \"  \"}                              | 422 | /text",
        "{\"text\": \"… ! –\"}                           | 422 | /text",
        "{\"text\": \"a\\u0000b\"}                       | 422 | /text",
        "{\"text\": \"a b\", \"speeker\": \"putin\"}     | 400 | /speeker",
        "{\"text\": \"a b\", \"date_from\": \"soon\"}    | 400 | /date_from",
        "{\"text\": \"a b\", \"date_from\": \"2019\", \"date_to\": \"2018\"} | 400 | /date_from",
        "{\"text\": \"a b\", \"language\": \"english\"}  | 400 | /language",
        "{\"text\": \"a b\", \"speaker\": \"nobody of that name\"} | 400 | /speaker",
        "{\"text\": 5}                                   | 400 | /text",
      })
  void aFaultIsNamed(String body, int status, String pointer) {
    Response answer = given().contentType("application/json").body(body).post("/v1/quote-checks");
    answer.then().statusCode(status);
    assertEquals(pointer, answer.path("errors[0].pointer"));
  }

  @Test
  void aClaimHasALimit() {
    post(Map.of("text", "word ".repeat(2_001))).then().statusCode(413);
    post(Map.of("text", "Word after word. ".repeat(580))).then().statusCode(200);
  }

  private static Response post(Map<String, String> request) {
    return given().contentType("application/json").body(request).post("/v1/quote-checks");
  }
}
