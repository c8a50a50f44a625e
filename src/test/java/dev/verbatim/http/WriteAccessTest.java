package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes where no key is configured: from this machine only. */
@QuarkusTest
class WriteAccessTest {

  @Test
  void aLocalProgramMayWrite() {
    when().delete("/probe/things/1").then().statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "LOCALHOST"})
  void theHostMustBeThisMachine(String host) {
    given().header("Host", host).delete("/probe/things/1").then().statusCode(204);
  }

  @ParameterizedTest
  @CsvSource({
    "Host, verbatim.example",
    "Host, localhost.verbatim.example",
    "Host, 127.0.0.1.nip.io",
    "Origin, https://evil.example",
    "Origin, http://localhost:3000",
    "Origin, 'null'",
    "Forwarded, for=1.2.3.4",
    "X-Forwarded-For, 1.2.3.4",
    "x-forwarded-host, verbatim.example",
    "X-Real-IP, 1.2.3.4",
    "Via, 1.1 proxy",
  })
  void aProxyOrAForeignPageMayNot(String header, String value) {
    given()
        .header(header, value)
        .delete("/probe/things/1")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", containsString("forbidden"));
  }

  @Test
  void aPageOfThisServiceMay() {
    given()
        .header("Host", "localhost:8080")
        .header("Origin", "http://localhost:8080")
        .delete("/probe/things/1")
        .then()
        .statusCode(204);
  }

  @Test
  void whatStoresNothingIsOpen() {
    given()
        .header("Host", "verbatim.example")
        .contentType("text/plain")
        .body("word")
        .post("/probe/words")
        .then()
        .statusCode(200);
  }
}
