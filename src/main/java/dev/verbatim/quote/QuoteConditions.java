package dev.verbatim.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a filter demands of the rows {@code q} of quotes, as SQL. Conditions are written as the
 * indexes of the schema are, so that each filter can use its own.
 */
final class QuoteConditions {

  /** The most days that a quote's date can span (a leap year's last day less its first). */
  private static final int LONGEST_DATE = 365;

  /** Of a text, how many characters its index holds. */
  private static final int INDEXED_LENGTH = 200;

  private final QuoteFilter filter;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** All of the filter but for the speakers. */
  QuoteConditions(QuoteFilter filter, Optional<TextQuery> text) {
    this.filter = filter;
    text.ifPresent(query -> where("q.search @@ cast(:search as tsquery)", "search", query.value()));
    folded("role", filter.roles(), "role", "role_printed");
    places(filter.places());
    folded("publisher", filter.publishers(), "publisher");
    oneOf("form", filter.forms());
    oneOf("language", filter.languages());
    oneOf("document_id", filter.documents());
    oneOf("status", filter.statuses());
    filter.minConfidence().ifPresent(least -> where("q.confidence >= :least", "least", least));
    switch (filter.dateField()) {
      case SAID -> said();
      case PUBLISHED -> published();
    }
  }

  /** All of the filter. */
  static QuoteConditions whole(QuoteFilter filter, Optional<TextQuery> text) {
    QuoteConditions conditions = new QuoteConditions(filter, text);
    conditions.oneOf("speaker_id", filter.speakers());
    return conditions;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** With a space before it; empty where everything is let through. */
  String whereClause() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Demands something more, with the value of its parameter. */
  void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  void oneOf(String column, List<String> values) {
    if (values.size() == 1) {
      where("q." + column + " = :" + column, column, values.get(0));
    } else if (!values.isEmpty()) {
      where("q." + column + " = any(:" + column + ")", column, values);
    }
  }

  // Case does not count.
  private void folded(String name, List<String> values, String... columns) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i).strip();
      parameters.put(name + i, value);
      for (String column : columns) {
        alternatives.add(foldedEquals(column, name + i, value));
      }
    }
    if (!alternatives.isEmpty()) {
      conditions.add(alternatives.stream().collect(Collectors.joining(" or ", "(", ")")));
    }
  }

  // Every part of the place asked for is a part of the place: "Moscow" is in "The Kremlin, Moscow".
  private void places(List<String> values) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      parameters.put("place" + i, values.get(i));
      alternatives.add("place_parts(q.place) @> place_parts(cast(:place" + i + " as text))");
    }
    if (!alternatives.isEmpty()) {
      conditions.add("(" + String.join(" or ", alternatives) + ")");
    }
  }

  // The index holds the beginning of a text. Only of a value that is as long does it say too
  // little.
  private static String foldedEquals(String column, String parameter, String value) {
    String folded = "lower(cast(:" + parameter + " as text))";
    String beginning = "left(lower(q." + column + "), 200) = left(" + folded + ", 200)";
    return value.length() < INDEXED_LENGTH
        ? beginning
        : "(" + beginning + " and lower(q." + column + ") = " + folded + ")";
  }

  // A quote dated "2012" is said on any day of it: what overlaps is found. Its first day is at most
  // a year before the first day asked for, which bounds the range of the index.
  private void said() {
    filter
        .from()
        .ifPresent(
            from -> {
              where("q.said_to >= :from", "from", from);
              where("q.said_order >= :earliest", "earliest", earliest(from));
            });
    filter
        .to()
        .ifPresent(
            to -> {
              where("q.said_order <= :to", "to", to);
              conditions.add("q.said_from is not null");
            });
  }

  private void published() {
    filter.from().ifPresent(from -> where("q.published_order >= :from", "from", from));
    filter.to().ifPresent(to -> where("q.published_order <= :to", "to", to));
    if (filter.from().isPresent() || filter.to().isPresent()) {
      conditions.add("q.published_on is not null");
    }
  }

  /** Demands something more. */
  void where(String condition) {
    conditions.add(condition);
  }

  private static LocalDate earliest(LocalDate from) {
    return from.minusDays(LONGEST_DATE);
  }
}
