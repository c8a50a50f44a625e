package dev.verbatim.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of("speaker", "role", "place", "date_from", "date_to", "form", "min_confidence");

  @ParameterizedTest
  @CsvSource({
    "speeker, speaker",
    "date_form, date_from",
    "dateFrom, date_from",
    "date-from, date_from",
    "ROLE, role",
    "min_conf, min_confidence",
    "from, form",
  })
  void aSlipIsNearToWhatWasMeant(String given, String meant) {
    assertEquals(Optional.of(meant), Suggestion.nearest(given, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"topic", "q", "highlight", "facet", "xyz"})
  void anotherWordIsNearToNone(String given) {
    assertEquals(Optional.empty(), Suggestion.nearest(given, KNOWN));
  }
}
