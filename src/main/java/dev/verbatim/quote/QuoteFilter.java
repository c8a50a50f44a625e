package dev.verbatim.quote;

import dev.verbatim.http.ParameterReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which quotes are asked for, and in which order. An empty list means any.
 *
 * @param speakers ids
 * @param languages BCP 47
 * @param documents ids
 */
record QuoteFilter(
    List<String> speakers,
    List<String> roles,
    List<String> places,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    DateField dateField,
    List<String> forms,
    List<String> languages,
    List<String> documents,
    List<String> publishers,
    OptionalDouble minConfidence,
    List<String> statuses,
    boolean oldestFirst) {

  private static final List<String> FORMS =
      List.of("spoken", "written", "direct", "mixed", "indirect");
  private static final List<String> STATUSES = List.of("attributed", "unattributed", "corrected");
  private static final String NEWEST = "newest";
  private static final String OLDEST = "oldest";

  /** The day that date filters and the order look at. */
  enum DateField {
    SAID("said"),
    PUBLISHED("published");

    private final String name;

    DateField(String name) {
      this.name = name;
    }

    private static final List<String> NAMES = List.of(SAID.name, PUBLISHED.name);
  }

  /**
   * Reads the parameters; faults go to the reader.
   *
   * @param speakers ids
   */
  static QuoteFilter read(List<String> speakers, QuoteQuery query, ParameterReader reader) {
    Optional<LocalDate> from = reader.firstDay("date_from", query.dateFrom());
    Optional<LocalDate> to = reader.lastDay("date_to", query.dateTo());
    reader.inOrder("date_from", "date_to", from, to);
    String field = reader.one("date_field", query.dateField(), DateField.NAMES);
    return new QuoteFilter(
        speakers,
        query.role(),
        query.place(),
        from,
        to,
        field.equals(DateField.PUBLISHED.name) ? DateField.PUBLISHED : DateField.SAID,
        reader.each("form", query.form(), FORMS),
        LanguageFilter.read(query.language(), reader),
        DocumentFilter.read(query.document(), reader),
        query.publisher(),
        reader.share("min_confidence", query.minConfidence()),
        reader.each("status", query.status(), STATUSES),
        reader.one("sort", query.sort(), List.of(NEWEST, OLDEST)).equals(OLDEST));
  }
}
