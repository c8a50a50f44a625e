package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

  @TestHTTPResource URL service;

  @ParameterizedTest
  @CsvSource({
    "not_found, 404, not-found",
    "gone, 410, gone",
    "conflict, 409, conflict",
    "too_large, 413, too-large",
    "unusable, 422, unusable-text",
    "busy, 429, too-many-requests",
    "unforeseen, 500, internal-error",
  })
  void everyKindHasItsStatusAndType(String kind, int status, String type) {
    expectProblem(when().get("/probe/problems/" + kind).then(), status, type);
  }

  @Test
  void anUnexpectedFailureTellsNothingButItsId() {
    when()
        .get("/probe/problems/unforeseen")
        .then()
        .statusCode(500)
        .body("instance", startsWith("urn:uuid:"))
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @Test
  void anUnusableByteIsToldByItsOffset() {
    when().get("/probe/problems/unusable").then().body("errors[0].offset", is(7));
  }

  @Test
  void tooMuchWorkTellsWhenToComeBack() {
    when().get("/probe/problems/busy").then().header("Retry-After", "3");
  }

  @Test
  void aProblemIsJsonWhateverIsAccepted() {
    expectProblem(
        given().accept("text/plain").get("/probe/problems/gone").then(), 406, "not-acceptable");
    expectProblem(given().accept("text/html").get("/nowhere").then(), 404, "not-found");
  }

  @Test
  void anUnknownPathIsAnsweredWithTheNearestOne() {
    expectProblem(when().get("/probe/number").then(), 404, "not-found")
        .body("detail", containsString("/probe/numbers"));
    expectProblem(when().get("/").then(), 404, "not-found");
    expectProblem(when().get("/q/nothing").then(), 404, "not-found");
  }

  @Test
  void aWrongMethodIsAnsweredWithTheRightOnes() {
    expectProblem(when().delete("/probe/numbers").then(), 405, "method-not-allowed")
        .header("Allow", "GET, HEAD, OPTIONS");
    expectProblem(when().get("/probe/bodies").then(), 405, "method-not-allowed")
        .header("Allow", "OPTIONS, POST");
    expectProblem(when().patch("/probe/things/1").then(), 405, "method-not-allowed")
        .header("Allow", "DELETE, OPTIONS");
  }

  @Test
  void aWrongMediaTypeIsAnsweredWithTheRightOnes() {
    expectProblem(
            given()
                .config(
                    RestAssuredConfig.config()
                        .encoderConfig(
                            EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/pdf", ContentType.TEXT)))
                .contentType("application/pdf")
                .body("%PDF")
                .post("/probe/words")
                .then(),
            415,
            "unsupported-media-type")
        .header("Accept", "text/html, text/plain")
        .body("detail", containsString("text/html, text/plain"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"text\": \"a\"} {}", "{\"text\":\"a\",\"text\":\"b\"}", "nul"})
  void malformedJsonIsAnsweredWithItsPlace(String body) {
    expectProblem(postJson(body), 400, "bad-body").body("detail", not(containsString("java")));
  }

  @Test
  void aWrongTypeIsAnsweredWithItsPointer() {
    expectProblem(postJson("{\"number\": \"many\"}"), 400, "bad-body")
        .body("errors[0].pointer", is("/number"))
        .body("errors[0].detail", is("/number must be a number."));
    expectProblem(postJson("{\"tags_of_it\": [\"a\", {}]}"), 400, "bad-body")
        .body("errors[0].pointer", is("/tags_of_it/1"));
    expectProblem(postJson("{\"text\": 5}"), 400, "bad-body")
        .body("errors[0].detail", is("/text must be a string."));
    expectProblem(postJson("[]"), 400, "bad-body")
        .body("errors[0].detail", is("The body must be an object."));
  }

  @Test
  void anUnknownFieldIsAnsweredWithTheNearestOne() {
    expectProblem(postJson("{\"txt\": \"a\"}"), 400, "bad-body")
        .body("errors[0].pointer", is("/txt"))
        .body("errors[0].suggestion", is("text"))
        .body("detail", not(containsString("dev.verbatim")));
  }

  @Test
  void aBrokenRuleIsAnsweredWithItsPointer() {
    expectProblem(postJson("{\"text\": \"long\"}"), 400, "bad-body")
        .body("errors[0].pointer", is("/text"));
  }

  @Test
  void aBodyOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    String answer =
        raw(
            "POST /probe/words HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 999999999\r\n\r\n");
    expectRawProblem(answer, 413, "too-large");
  }

  @Test
  void aBodyThatDoesNotTellItsLengthIsRefusedAtTheLimit() throws IOException {
    StringBuilder request =
        new StringBuilder(
            "POST /probe/words HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n");
    String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
    expectRawProblem(raw(request + chunk.repeat(17 * 16) + "0\r\n\r\n"), 413, "too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /probe/things/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/numbers?colour=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/problems/%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/numbers?colour=%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/numbers?colour=%C3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/numbers?colour=100% HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /probe/numbers HTTP/1.1\r\nConnection: close\r\n\r\n",
      })
  void anAddressThatIsNoneIsAProblemToo(String request) throws IOException {
    expectRawProblem(raw(request), 400, "");
  }

  private static ValidatableResponse postJson(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/probe/bodies").then();
  }

  private static ValidatableResponse expectProblem(
      ValidatableResponse response, int status, String type) {
    return response
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .header("Cache-Control", "no-store")
        .body("status", equalTo(status))
        .body("type", equalTo("urn:verbatim:problem:" + type));
  }

  private static void expectRawProblem(String answer, int status, String type) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("urn:verbatim:problem:" + type), answer);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] answer = new byte[4_096];
      int length = 0;
      for (int some; length < answer.length && !complete(answer, length); length += some) {
        some = socket.getInputStream().read(answer, length, answer.length - length);
        if (some < 0) {
          break;
        }
      }
      return new String(answer, 0, length, StandardCharsets.UTF_8);
    }
  }

  private static boolean complete(byte[] answer, int length) {
    return new String(answer, 0, length, StandardCharsets.UTF_8).strip().endsWith("}");
  }
}
