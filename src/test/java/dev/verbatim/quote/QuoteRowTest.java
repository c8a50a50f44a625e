package dev.verbatim.quote;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.document.Excerpt;
import dev.verbatim.speaker.SpeakerEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list reads its rows by itself: what it shows must be what the quote's own address shows. */
@QuarkusTest
class QuoteRowTest {

  private static final String ONE = Shelf.speaker("test-row-one", false, "Row One");
  private static final String OTHER = Shelf.speaker("test-row-other", false, "Row Other");

  @Inject ObjectMapper json;

  private final Shelf shelf = new Shelf();

  @Test
  void aListShowsAQuoteAsItsOwnAddressDoes() {
    shelf.document("2018-06-01", 1, QuoteRowTest::fillIn);
    Map<String, Object> listed = onlyListed();
    assertEquals(alone(listed), listed);
    Set<String> absent = new HashSet<>(listed.keySet());
    absent.removeIf(field -> listed.get(field) != null);
    assertEquals(Set.of("within_quote_id"), absent);
    assertEquals(QuoteView.class.getRecordComponents().length, listed.size(), fields());
  }

  @Test
  void aListShowsWhatAQuoteDoesNotHaveAsItsOwnAddressDoes() {
    shelf.document("2018-06-01", 1, QuoteRowTest::empty);
    Map<String, Object> listed = onlyListed();
    assertEquals(alone(listed), listed);
  }

  private static void fillIn(QuoteEntity quote) {
    SpeakerEntity one = SpeakerEntity.findOptional(ONE).orElseThrow();
    quote.speaker = one;
    quote.role = "Rower";
    quote.rolePrinted = "the rower";
    quote.isTranslation = true;
    quote.clause = new Excerpt(0, 3, "row");
    quote.source = new Excerpt(4, 5, "r");
    quote.cue = new Excerpt(6, 8, "ow");
    quote.confidence = 0.25;
    quote.saidAt = OffsetDateTime.parse("2018-06-01T23:30:00+09:00");
    quote.saidFrom = LocalDate.parse("2018-06-01");
    quote.saidTo = quote.saidFrom;
    quote.datePrecision = "minute";
    quote.publishedAt = OffsetDateTime.parse("2018-06-02T01:02:03.456789-03:30");
    quote.publishedOn = LocalDate.parse("2018-06-02");
    quote.place = "Row, Place";
    quote.candidates.add(new QuoteCandidate(one, 0.5));
    quote.candidates.add(
        new QuoteCandidate(SpeakerEntity.findOptional(OTHER).orElseThrow(), 0.125));
  }

  private static void empty(QuoteEntity quote) {
    quote.speaker = null;
    quote.saidFrom = null;
    quote.saidTo = null;
    quote.datePrecision = null;
    quote.dateBasis = null;
    quote.publishedOn = null;
  }

  private Map<String, Object> onlyListed() {
    List<Map<String, Object>> items =
        given().param("publisher", shelf.publisher).get("/v1/quotes").jsonPath().getList("items");
    assertEquals(1, items.size());
    return items.get(0);
  }

  private String viewed(String id) throws JsonProcessingException {
    return json.writeValueAsString(QuoteView.of(QuoteEntity.findOptional(id).orElseThrow()));
  }

  private Map<String, Object> alone(Map<String, Object> listed) {
    String id = listed.get("id").toString();
    assertEquals(listed, given().get("/v1/quotes/" + id).jsonPath().getMap("$"));
    return QuarkusTransaction.requiringNew().call(() -> JsonPath.from(viewed(id)).getMap("$"));
  }

  private static String fields() {
    return Arrays.stream(QuoteView.class.getRecordComponents())
        .map(RecordComponent::getName)
        .toList()
        .toString();
  }
}
