package dev.verbatim.corpus;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.document.Rows;
import dev.verbatim.document.TopicsVersion;
import dev.verbatim.engine.topic.TaxonomyFiles;
import dev.verbatim.engine.topic.TopicTagger;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a start does with the stored documents after the taxonomy's files have changed. */
@QuarkusTest
class TopicTaggingTest {

  private static final String TRANSCRIPT =
      """
      President of Russia Vladimir Putin: Nuclear disarmament, colleagues of %s, is why we are here.
      """;

  private static final TopicsVersion CHANGED = new TopicsVersion("changed");

  @Inject DataSource database;
  @Inject TopicTagger packaged;
  @Inject TopicsVersion version;
  @Inject Rows rows;

  private String document = "";

  @BeforeEach
  void store() {
    document = store("Tver");
    store("Tula");
  }

  @AfterEach
  void tagByThePackagedFilesAgain() {
    new TopicTagging(database, packaged, version).run();
    assertEquals(List.of("nuclear-disarmament"), topics());
    assertCountsAgreeWithTheLists();
  }

  @Test
  void changedFilesTagWhatIsStoredAgain() {
    new TopicTagging(database, changed(), CHANGED).run();
    assertEquals(List.of("fisheries"), topics());
    assertEquals(documents(), tagged());
    assertProgress(documents(), true);
    assertCountsAgreeWithTheLists();
  }

  @Test
  void aStartGoesOnWhereTheLastOneWasStopped() throws SQLException {
    String first = tagOneDocument(changed());
    assertEquals(1, tagged());
    assertProgress(1, false);
    assertCountsAgreeWithTheLists();
    String written = writtenBy(first);

    new TopicTagging(database, changed(), CHANGED).run();
    assertEquals(written, writtenBy(first));
    assertEquals(List.of("fisheries"), topics());
    assertEquals(documents(), tagged());
    assertProgress(documents(), true);
    assertCountsAgreeWithTheLists();
  }

  // A run that ends with its process behind the first document.
  private String tagOneDocument(TopicTagger tagger) throws SQLException {
    try (Connection connection = database.getConnection()) {
      TaggingRows run = new TaggingRows(connection, tagger, CHANGED.value());
      assertEquals(documents(), run.begin());
      List<String> batch = run.next("", 1);
      run.tag(batch);
      return batch.get(0);
    }
  }

  // Files in which disarmament is fisheries, and nothing else is anything.
  private static TopicTagger changed() {
    Map<String, String> files =
        Map.of(
            "index.yaml",
            "{topics: [economy.yaml], weights: [weights.yaml]}",
            "weights.yaml",
            """
            - &terms
              least: 0.5
              bias: 0
              evidence: 1
              others: -1
              whole: 0
              near: 0
              evidence_others: 0
              evidence_near: 0
              all: 0
              one: 0
              before: 0
            - *terms
            """,
            "economy.yaml",
            """
            - {id: economy, label: {en: Economy, ru: Экономика, ko: 경제}}
            - id: fisheries
              below: economy
              label: {en: Fisheries, ru: Рыболовство, ko: 어업}
              terms: {en: [disarmament]}
            """);
    return new TopicTagger(
        TaxonomyFiles.read(file -> files.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8)));
  }

  private void assertProgress(long done, boolean isFinished) {
    long found =
        rows.count(
            """
            select count(*) from topic_tagging
            where version = 'changed' and documents = ? and documents_done = ?
              and (finished_at is not null) = ?
            """,
            documents(),
            done,
            isFinished);
    assertEquals(1, found);
  }

  private static void assertCountsAgreeWithTheLists() {
    for (String topic : List.of("security", "nuclear-disarmament", "economy", "fisheries")) {
      assertEquals(
          total(topic), get("/v1/topics/" + topic).getLong("quote_count"), "quotes of " + topic);
    }
  }

  private static long total(String topic) {
    return new JsonPath(
            given()
                .header("Prefer", "return=total-count")
                .get("/v1/topics/" + topic + "/quotes?limit=1")
                .asString())
        .getLong("total");
  }

  private String writtenBy(String id) {
    return String.valueOf(rows.value("select cast(xmin as text) from document where id = ?", id));
  }

  private long documents() {
    return rows.count("select count(*) from document");
  }

  private long tagged() {
    return rows.count("select count(*) from document where topics_version = 'changed'");
  }

  private List<String> topics() {
    List<String> topics =
        get("/v1/documents/" + document + "/quotes").getList("items[0].topics.id");
    assertTrue(topics.size() <= 1, topics::toString);
    return topics;
  }

  private static String store(String place) {
    return given()
        .contentType("text/plain")
        .body(TRANSCRIPT.formatted(place).getBytes(StandardCharsets.UTF_8))
        .post("/v1/documents")
        .then()
        .extract()
        .path("document.id");
  }

  private static JsonPath get(String address) {
    return new JsonPath(given().get(address).then().statusCode(200).extract().asString());
  }
}
