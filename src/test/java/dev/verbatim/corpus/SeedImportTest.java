package dev.verbatim.corpus;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.verbatim.corpus.SeedCatalogue.Seed;
import dev.verbatim.document.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedImportTest {

  @Inject SeedImport seeds;
  @Inject DirectorySync directory;
  @Inject Rows rows;

  @Test
  void aSecondStartImportsNothingTwice() {
    long documents = rows.count("select count(*) from document");
    assertEquals(0, seeds.run(SeedCatalogue.packaged()));
    assertEquals(documents, rows.count("select count(*) from document"));
  }

  @Test
  void aDeletedSeedIsNotImportedAgain() {
    Seed seed = SeedCatalogue.packaged().get(2);
    String id = SeedImport.intake(seed).documentId();
    given().get("/v1/documents/{id}", id).then().statusCode(200);
    given().delete("/v1/documents/{id}", id).then().statusCode(204);
    assertEquals(0, seeds.run(List.of(seed)));
    given().get("/v1/documents/{id}", id).then().statusCode(410);
    revive(seed);
    given().get("/v1/documents/{id}", id).then().statusCode(200);
  }

  @Test
  void aSeedOfAnEarlierEngineIsLeftAsItIs() throws SQLException {
    Seed seed = SeedCatalogue.packaged().get(1);
    String id = SeedImport.intake(seed).documentId();
    Object version = rows.value("select engine_version from document where id = ?", id);
    rows.change("update document set engine_version = 'earlier' where id = ?", id);
    assertEquals(0, seeds.run(List.of(seed)));
    assertEquals("earlier", rows.value("select engine_version from document where id = ?", id));
    given().post("/v1/documents/{id}/attributions", id).then().statusCode(200);
    assertEquals(version, rows.value("select engine_version from document where id = ?", id));
  }

  @Test
  void aStartThatFindsItsOwnDirectoryLeavesItAlone() throws SQLException {
    rows.change("update speaker set gender = null where id = 'vladimir-putin'");
    directory.run();
    assertNull(rows.value("select gender from speaker where id = 'vladimir-putin'"));
    rows.change("update directory_version set version = 'earlier'");
    directory.run();
    assertEquals("male", rows.value("select gender from speaker where id = 'vladimir-putin'"));
  }

  @Test
  void theDirectoryIsBroughtUpToItsFiles() throws SQLException {
    rows.change("update speaker set name = 'V. Putin' where id = 'vladimir-putin'");
    rows.change("delete from speaker_name where speaker_id = 'vladimir-putin' and position > 0");
    long names = rows.count("select count(*) from speaker_name");
    rows.change("update directory_version set version = 'earlier'");
    directory.run();
    assertEquals(
        "Vladimir Putin", rows.value("select name from speaker where id = 'vladimir-putin'"));
    assertEquals(true, rows.count("select count(*) from speaker_name") > names);
  }

  // As a client who sends the same text with the same publisher and address.
  private static void revive(Seed seed) {
    given()
        .contentType("text/plain; charset=UTF-8")
        .queryParam("publisher", seed.publisher())
        .queryParam("url", seed.url())
        .body(seed.bytes())
        .post("/v1/documents")
        .then()
        .statusCode(201);
  }
}
