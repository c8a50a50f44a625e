package dev.verbatim.quote;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuotePagingTest {

  @Inject SessionFactory sessions;

  private final Shelf shelf = new Shelf();

  @ParameterizedTest
  @ValueSource(
      strings = {"sort=newest", "sort=oldest", "date_field=published", "speaker=a&speaker=b"})
  void followingNextGivesEveryQuoteOnceWhileDocumentsAreImported(String query) throws Exception {
    String a = Shelf.speaker("test-paging-a", false, "Paging Aaa");
    String b = Shelf.speaker("test-paging-b", false, "Paging Bbb");
    List<String> there = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String speaker = i % 2 == 0 ? a : b;
      String day = "2018-06-0" + (1 + i / 2);
      there.addAll(Shelf.quotes(shelf.document(day, 7, quote -> quote.speaker = find(speaker))));
    }
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> imports =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 200 && !done.get(); i++) {
                shelf.document("2018-06-0" + (1 + i % 4), 2, quote -> quote.speaker = find(a));
              }
            });

    List<String> seen = new ArrayList<>();
    String asked = query.replace("=a", "=" + a).replace("=b", "=" + b);
    String at = "/v1/quotes?limit=4&publisher=" + shelf.publisher.replace(" ", "%20") + "&" + asked;
    while (at != null && seen.size() < 2_000) {
      JsonPath page = get(at);
      seen.addAll(page.getList("items.id", String.class));
      at = page.getString("next");
    }
    done.set(true);
    imports.join();

    assertEquals(seen.size(), new HashSet<>(seen).size(), "no quote comes twice");
    assertTrue(seen.containsAll(there), "no quote is left out");
  }

  @Test
  void prevLeadsBackToTheFirstPage() {
    shelf.document("2018-06-01", 7, quote -> {});
    String first = "/v1/quotes?limit=3&publisher=" + shelf.publisher.replace(" ", "%20");
    JsonPath second = get(get(first).getString("next"));
    JsonPath third = get(second.getString("next"));
    assertNull(third.getString("next"));
    JsonPath back = get(third.getString("prev"));
    assertEquals(second.getList("items.id"), back.getList("items.id"));
    JsonPath start = get(back.getString("prev"));
    assertEquals(get(first).getList("items.id"), start.getList("items.id"));
    assertNull(start.getString("prev"));
  }

  @Test
  void aLongPageCostsAsManyQueriesAsAShortOne() {
    for (int i = 0; i < 200; i++) {
      String id = "test-many-" + i;
      Shelf.speaker(id, false, "Many " + i);
    }
    for (int i = 0; i < 4; i++) {
      int from = i * 50;
      shelf.document(
          "2018-06-01",
          50,
          quote -> quote.speaker = find("test-many-" + (from + quote.position - 1)));
    }
    assertEquals(queries(1), queries(200));
  }

  private long queries(int limit) {
    sessions.getStatistics().setStatisticsEnabled(true);
    long before = sessions.getStatistics().getPrepareStatementCount();
    JsonPath page =
        get("/v1/quotes?limit=" + limit + "&publisher=" + shelf.publisher.replace(" ", "%20"));
    assertEquals(limit, page.getList("items").size());
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }

  private static SpeakerEntity find(String id) {
    return SpeakerEntity.findOptional(id).orElseThrow();
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
