package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossOriginTest {

  @Test
  void anyPageMayReadAlsoErrors() {
    given()
        .header("Origin", "https://news.example")
        .get("/v1/nothing-here")
        .then()
        .statusCode(404)
        .header("Access-Control-Allow-Origin", "*");
  }

  @Test
  void aPreflightAllowsReadingOnly() {
    given()
        .header("Origin", "https://news.example")
        .header("Access-Control-Request-Method", "DELETE")
        .options("/v1/documents/d1")
        .then()
        .header("Access-Control-Allow-Methods", "GET, HEAD");
  }

  @Test
  void noPageMaySeeTheAnswerToAWrite() {
    given()
        .header("Origin", "https://news.example")
        .delete("/v1/documents/d1")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
