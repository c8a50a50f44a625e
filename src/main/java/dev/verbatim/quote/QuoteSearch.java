package dev.verbatim.quote;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.sql.NamedQuery;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The search as SQL. Conditions are written as the indexes of the schema are, so that each filter
 * can use its own; a page costs the rows it holds, however deep it lies.
 */
final class QuoteSearch {

  /** The most days that a quote's date can span (a leap year's last day less its first). */
  private static final int LONGEST_DATE = 365;

  /** Of a text, how many characters its index holds. */
  private static final int INDEXED_LENGTH = 200;

  private final QuoteFilter filter;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private QuoteSearch(QuoteFilter filter) {
    this.filter = filter;
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

  /** The page of the quotes that the filter lets through. */
  static Response answer(DataSource database, QuoteFilter filter, PageRequest page) {
    return page.answer(
        new QuoteSearch(filter).page(database, page),
        quote -> key(filter, quote),
        quotes -> quotes.stream().map(QuoteView::of).toList(),
        () -> new QuoteSearch(filter).count(database));
  }

  // By day, and on one day as they stand in their documents.
  private static Keyset order(QuoteFilter filter) {
    return new Keyset(
        List.of(
            new Column("q." + dayColumn(filter), !filter.oldestFirst(), LocalDate::parse),
            new Column("q.document_id", false, text -> text),
            new Column("q.position", false, Integer::valueOf)));
  }

  private static List<String> key(QuoteFilter filter, QuoteEntity quote) {
    LocalDate day =
        switch (filter.dateField()) {
          case SAID -> quote.saidOrder;
          case PUBLISHED -> quote.publishedOrder;
        };
    return List.of(day.toString(), quote.documentId, Integer.toString(quote.position));
  }

  private long count(DataSource database) {
    oneOf("speaker_id", filter.speakers());
    String sql = "select count(*) from quote q" + whereClause();
    return NamedQuery.list(database, sql, parameters, row -> row.getLong(1)).get(0);
  }

  private List<QuoteEntity> page(DataSource database, PageRequest page) {
    Keyset order = order(filter);
    page.cursor()
        .ifPresent(
            cursor -> {
              conditions.add(order.beyond(cursor));
              parameters.putAll(order.parameters(cursor));
            });
    String by = " order by " + order.orderBy(page.backward());
    String quotes = statement(by + " limit " + page.fetch());
    return NamedQuery.list(database, QuoteRow.select(quotes, by), parameters, QuoteRow::read);
  }

  // Of several speakers each gives a page from the index, and the pages are merged: no sorting of
  // all that they ever said.
  private String statement(String ordered) {
    if (filter.speakers().size() < 2) {
      oneOf("speaker_id", filter.speakers());
      return "select q.* from quote q" + whereClause() + ordered;
    }
    conditions.add("q.speaker_id = asked.id");
    parameters.put("speakers", filter.speakers().stream().distinct().toList());
    return "select q.* from unnest(cast(:speakers as text[])) as asked (id) cross join lateral"
        + " (select q.* from quote q"
        + whereClause()
        + ordered
        + ") q"
        + ordered;
  }

  private String whereClause() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  private void oneOf(String column, List<String> values) {
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

  private static LocalDate earliest(LocalDate from) {
    return from.minusDays(LONGEST_DATE);
  }

  private static String dayColumn(QuoteFilter filter) {
    return switch (filter.dateField()) {
      case SAID -> "said_order";
      case PUBLISHED -> "published_order";
    };
  }
}
