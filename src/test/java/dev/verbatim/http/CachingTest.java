package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CachingTest {

  @ParameterizedTest
  @ValueSource(strings = {"/probe/numbers", "/probe/text"})
  void whatTheClientHasIsNotSentAgain(String path) {
    String tag = when().get(path).then().statusCode(200).extract().header("ETag");
    for (String condition : new String[] {tag, "\"other\", " + tag, "W/" + tag, "*"}) {
      given()
          .header("If-None-Match", condition)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", "no-cache")
          .body(emptyString());
    }
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  @Test
  void anotherContentHasAnotherTag() {
    String tag = when().get("/probe/numbers").header("ETag");
    when().get("/probe/numbers?limit=3").then().header("ETag", not(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/probe/numbers", "/probe/text"})
  void headSaysWhatGetSaysWithoutTheBody(String path) {
    Response get = when().get(path);
    when()
        .head(path)
        .then()
        .statusCode(200)
        .header("ETag", get.header("ETag"))
        .header("Content-Type", startsWith(get.header("Content-Type").split(";")[0]))
        .header("Content-Length", get.header("Content-Length"))
        .body(emptyString());
  }

  @Test
  void textComesAsItIs() {
    assertEquals("Слово", when().get("/probe/text").asString());
    when().get("/probe/text").then().contentType("text/plain;charset=UTF-8");
  }

  @Test
  void anErrorIsNotKept() {
    when()
        .get("/probe/problems/gone")
        .then()
        .header("Cache-Control", "no-store")
        .header("ETag", nullValue());
    when().head("/probe/problems/gone").then().statusCode(410);
  }

  @Test
  void optionsListTheMethods() {
    when().options("/probe/things/1").then().statusCode(204).header("Allow", "DELETE, OPTIONS");
    when().options("/probe/numbers").then().header("Allow", is("GET, HEAD, OPTIONS"));
    when().options("/nowhere").then().statusCode(404).body("type", notNullValue());
  }
}
