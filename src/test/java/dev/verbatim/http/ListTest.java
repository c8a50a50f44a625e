package dev.verbatim.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all lists have in common, on a list of the numbers 1 to 7. */
@QuarkusTest
class ListTest {

  @Test
  void followingNextGivesEveryRowOnceAndPrevLeadsBack() {
    List<Integer> forward = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    String last = "";
    for (String at = "/probe/numbers?limit=3"; at != null; ) {
      JsonPath page = get(at);
      forward.addAll(page.getList("items", Integer.class));
      addresses.add(page.getString("items"));
      last = at;
      at = page.getString("next");
    }
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), forward);

    List<String> back = new ArrayList<>();
    for (String at = last; at != null; at = get(at).getString("prev")) {
      back.add(0, get(at).getString("items"));
    }
    assertEquals(addresses, back);
  }

  @Test
  void theLinkHeaderSaysTheSameAsTheBody() {
    String next = get("/probe/numbers?limit=3").getString("next");
    when().get("/probe/numbers?limit=3").then().header("Link", "<" + next + ">; rel=\"next\"");
    when().get(next).then().header("Link", containsString("rel=\"prev\""));
  }

  @Test
  void theLastPageHasNoNextAndTheFirstNoPrev() {
    when().get("/probe/numbers").then().body("next", nullValue()).body("prev", nullValue());
  }

  @Test
  void theTotalIsCountedOnlyWhenAsked() {
    when().get("/probe/numbers").then().body("total", nullValue());
    given()
        .header("Prefer", "return=total-count")
        .get("/probe/numbers?limit=2")
        .then()
        .body("total", is(7))
        .header("Preference-Applied", "return=total-count");
  }

  @Test
  void aPageHasOneAddressInWhateverOrderItIsAskedFor() {
    String address = "/probe/numbers?colour=red&limit=3";
    assertEquals(address, get(address).getString("self"));
    assertEquals(address, get("/probe/numbers?limit=3&colour=red").getString("self"));
  }

  @Test
  void aCursorIsGoodForItsOwnFilterOnly() {
    String next = get("/probe/numbers?limit=3&colour=red").getString("next");
    when().get(next).then().statusCode(200);
    when().get(next.replace("limit=3", "limit=2")).then().statusCode(200);
    when()
        .get(next.replace("colour=red", "colour=green"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=201, limit",
    "limit=many, limit",
    "limit=1.5, limit",
    "limit=, limit",
    "limit=1&limit=2, limit",
    "cursor=abc, cursor",
    "color=red, color",
    "colour=rot, colour",
    "colour=%00, colour",
    "colour=red%00, colour",
    "colour=+, colour",
  })
  void aWrongParameterIsNamed(String query, String parameter) {
    given()
        .urlEncodingEnabled(false)
        .get("/probe/numbers?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", is(parameter));
  }

  @Test
  void everyWrongParameterIsToldAtOnceWithItsSuggestion() {
    when()
        .get("/probe/numbers?limit=0&colour=gren")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("colour", "limit"))
        .body("errors[0].suggestion", is("green"));
    when()
        .get("/probe/numbers?color=red&curser=a")
        .then()
        .body("errors.suggestion", contains("colour", "cursor"));
  }

  private static JsonPath get(String address) {
    return given()
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
