package dev.verbatim.speaker;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.quote.Shelf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpeakerResourceTest {

  private static final String ZOE =
      Shelf.speaker("test-zoe-zzyzx", false, "Zoé Zzyzx", "Зоя Ззизкс", "조이 지직스");

  @ParameterizedTest
  @ValueSource(
      strings = {"Zoé Zzyzx", "zoe z", "zzyzx zoe", "ZZYZ", "Ззиз", "조이", "지직", "Zo Zzy", "ZoéZz"})
  void aBeginningOfANameOrOfItsWordsInAnyScriptFindsIt(String q) {
    given().param("q", q).get("/v1/speakers").then().body("items.id", hasItem(ZOE));
  }

  @Test
  void whatIsInNoNameFindsNobody() {
    given().param("q", "yzx").get("/v1/speakers").then().body("items", empty());
    given().param("q", "%").get("/v1/speakers").then().statusCode(400);
  }

  @Test
  void theLikestComeFirstAndTheDirectorysPeopleBeforeOthers() {
    String named = Shelf.speaker("test-rank-a", false, "Mxyz", "Anna Quux");
    String surnamed = Shelf.speaker("test-rank-b", false, "Berta Mxyz");
    String text = Shelf.speaker("p" + "c".repeat(26), true, "Aaron Mxyz");
    String longer = Shelf.speaker("test-rank-c", false, "Aaron Mxyzptlk");
    String inside = Shelf.speaker("test-rank-d", false, "Mxyz Zorn");
    List<String> ids = new ArrayList<>();
    for (String at = "/v1/speakers?limit=2&q=mxyz"; at != null; ) {
      JsonPath page = given().urlEncodingEnabled(false).get(at).jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      at = page.getString("next");
    }
    assertEquals(List.of(named, surnamed, text, longer, inside), ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zeo Zzyzx", "zzyxz", "Zzyzks zoe", "Ззиксз", "조이 지긱스", "zzyxz zeo"})
  void aNameTypedWronglyFindsWhoIsMeant(String q) {
    given().param("q", q).get("/v1/speakers").then().body("items[0].id", is(ZOE));
  }

  @Test
  void whoIsQuotedMuchMoreComesFirst() {
    Shelf.speaker("test-fame-a", false, "Anna Grault");
    String famous = Shelf.speaker("test-fame-b", false, "Berta Grault");
    new Shelf()
        .document(
            "2018-06-01",
            10,
            quote -> quote.speaker = SpeakerEntity.findOptional(famous).orElseThrow());
    given()
        .param("q", "Grault")
        .get("/v1/speakers")
        .then()
        .body("items.id", contains(famous, "test-fame-a"));
  }

  @Test
  void somebodyOnlyATextNamesIsFoundByTheSurname() {
    String text =
        """
        Plan of the day

        June 3, 2021, Geneva

        Irina Testovskaya: Good afternoon.

        Pavel Testovoy: Good afternoon to you, too.
        """;
    given()
        .contentType("text/plain; charset=utf-8")
        .body(text)
        .post("/v1/documents?publisher=Surnames")
        .then()
        .statusCode(201);
    given()
        .param("speaker", "testovskaya")
        .get("/v1/quotes")
        .then()
        .statusCode(200)
        .body("items.speaker.name", contains("Irina Testovskaya"));
    given()
        .param("q", "Testov")
        .get("/v1/speakers")
        .then()
        .body("items.name", contains("Irina Testovskaya", "Pavel Testovoy"));
  }

  @Test
  void aSurnameThatSeveralHaveInTextsIsAmbiguous() {
    String one = Shelf.speaker("p" + "d".repeat(26), true, "Ada Plugh");
    String bare = Shelf.speaker("p" + "e".repeat(26), true, "Plugh");
    given()
        .param("speaker", "plugh")
        .get("/v1/quotes")
        .then()
        .statusCode(400)
        .body("errors[0].candidates.id", contains(one, bare));
    given().param("speaker", "ada plugh").get("/v1/quotes").then().statusCode(200);
  }

  @Test
  void aSpeakerIsServedWithEverythingKnown() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              SpeakerEntity zoe = SpeakerEntity.findOptional(ZOE).orElseThrow();
              zoe.identifiers.put("wikidata", "Q99999999");
              zoe.roles.clear();
              zoe.roles.add(
                  new SpeakerRole("office", "Road sign", LocalDate.parse("2001-02-03"), null));
            });
    new Shelf()
        .document(
            "2018-06-01",
            3,
            quote -> quote.speaker = SpeakerEntity.findOptional(ZOE).orElseThrow());
    when()
        .get("/v1/speakers/" + ZOE)
        .then()
        .statusCode(200)
        .body("id", is(ZOE))
        .body("url", is("/v1/speakers/" + ZOE))
        .body("names.name", contains("Zoé Zzyzx", "Зоя Ззизкс", "조이 지직스"))
        .body("identifiers.wikidata", is("Q99999999"))
        .body("roles.role", contains("Road sign"))
        .body("roles[0].from", is("2001-02-03"))
        .body("quote_count", is(3))
        .body("document_count", is(1));
    given()
        .param("speaker", "wikidata:Q99999999")
        .get("/v1/quotes")
        .then()
        .body("items.speaker.id", hasItem(ZOE));
  }

  @Test
  void aProvisionalSpeakerComesWithTheRolesSeen() {
    String id = Shelf.speaker("p" + "b".repeat(26), true, "Qwerty Uiop");
    new Shelf()
        .document(
            "2018-06-01",
            2,
            quote -> {
              quote.speaker = SpeakerEntity.findOptional(id).orElseThrow();
              quote.rolePrinted = quote.position == 1 ? "Driver" : "Cook";
            });
    when()
        .get("/v1/speakers/" + id)
        .then()
        .body("provisional", is(true))
        .body("roles_printed", contains("Cook", "Driver"));
    given().param("speaker", "qwerty uiop").get("/v1/quotes").then().body("items.size()", is(2));
  }

  @Test
  void theListGivesEverySpeakerOnceByName() {
    for (int i = 0; i < 5; i++) {
      Shelf.speaker("test-listed-" + i, false, "Listed " + (9 - i));
    }
    List<String> ids = new ArrayList<>();
    for (String at = "/v1/speakers?limit=2&q=listed"; at != null; ) {
      JsonPath page = given().urlEncodingEnabled(false).get(at).jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      at = page.getString("next");
    }
    assertEquals(5, new HashSet<>(ids).size());
    assertEquals("test-listed-4", ids.get(0));
    given()
        .header("Prefer", "return=total-count")
        .get("/v1/speakers?q=listed")
        .then()
        .body("total", is(5));
    when().get("/v1/speakers").then().statusCode(200).body("items.name", hasItems(startsWith("")));
  }

  @Test
  void nobodyIsNotFound() {
    when().get("/v1/speakers/nobody").then().statusCode(404);
    when().get("/v1/speakers?name=x").then().statusCode(400);
  }
}
