package dev.verbatim.quote;

import dev.verbatim.http.Keyset;
import dev.verbatim.http.Keyset.Column;
import dev.verbatim.http.PageRequest;
import dev.verbatim.search.Range;
import dev.verbatim.search.SearchExpression;
import dev.verbatim.sql.NamedQuery;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The search as SQL: a page costs the rows it holds, however deep it lies. */
final class QuoteSearch {

  private final DataSource database;
  private final QuoteFilter filter;
  private final Optional<TextQuery> text;

  private QuoteSearch(DataSource database, QuoteFilter filter) {
    this.database = database;
    this.filter = filter;
    this.text = filter.text().map(asked -> TextQuery.of(database, asked, filter.languages()));
  }

  /** The page of the quotes that the filter lets through. */
  static Response answer(DataSource database, QuoteFilter filter, PageRequest page) {
    return new QuoteSearch(database, filter).answer(page);
  }

  private Response answer(PageRequest page) {
    if (filter.order() == QuoteFilter.Order.RANK) {
      RankedPage ranked = RankedPage.of(database, filter, text.orElseThrow(), page);
      return page.answer(
          ranked.quotes(), ranked::key, this::views, this::count, aside(ranked.sample()));
    }
    return page.answer(page(page), this::key, this::views, this::count, aside(Optional.empty()));
  }

  private List<?> views(List<QuoteEntity> quotes) {
    if (filter.highlighted().isEmpty()) {
      return quotes.stream().map(QuoteView::of).toList();
    }
    SearchExpression asked = filter.highlighted().get();
    Map<String, List<Range>> ranges = Highlights.of(database, asked, quotes);
    return quotes.stream()
        .map(
            quote ->
                new HighlightedQuoteView(
                    QuoteView.of(quote), ranges.getOrDefault(quote.id, List.of())))
        .toList();
  }

  private QuoteListAside aside(Optional<Sample> ranked) {
    return new QuoteListAside(
        ranked.map(SampleView::of).orElse(null),
        filter.facets().isEmpty() ? null : Facets.of(database, filter, text));
  }

  // By day, and on one day as they stand in their documents.
  private Keyset order() {
    return new Keyset(
        List.of(
            new Column(
                "q." + filter.dateField().column(),
                filter.order() != QuoteFilter.Order.OLDEST,
                LocalDate::parse),
            new Column("q.document_id", false, id -> id),
            new Column("q.position", false, Integer::valueOf)));
  }

  private List<String> key(QuoteEntity quote) {
    return List.of(
        filter.dateField().of(quote).toString(),
        quote.documentId,
        Integer.toString(quote.position));
  }

  private long count() {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String sql = "select count(*) from quote q" + conditions.whereClause();
    return list(sql, conditions, row -> row.getLong(1)).get(0);
  }

  private List<QuoteEntity> page(PageRequest page) {
    Keyset order = order();
    QuoteConditions conditions = new QuoteConditions(filter, text);
    page.cursor()
        .ifPresent(
            cursor -> {
              conditions.where(order.beyond(cursor));
              conditions.parameters().putAll(order.parameters(cursor));
            });
    String by = " order by " + order.orderBy(page.backward());
    String quotes = statement(conditions, by + " limit " + page.fetch());
    return list(QuoteRow.select(quotes, by), conditions, QuoteRow::read);
  }

  // How common the words are decides on the way to them, so that no plan fits all words.
  private <T> List<T> list(String sql, QuoteConditions conditions, NamedQuery.RowReader<T> reader) {
    return text.isPresent()
        ? NamedQuery.listPlannedAnew(database, sql, conditions.parameters(), reader)
        : NamedQuery.list(database, sql, conditions.parameters(), reader);
  }

  // Of several speakers each gives a page from the index, and the pages are merged: no sorting of
  // all that they ever said.
  private String statement(QuoteConditions conditions, String ordered) {
    if (filter.speakers().size() < 2) {
      conditions.oneOf("speaker_id", filter.speakers());
      return "select q.* from quote q" + conditions.whereClause() + ordered;
    }
    conditions.where(
        "q.speaker_id = asked.id", "speakers", filter.speakers().stream().distinct().toList());
    return "select q.* from unnest(cast(:speakers as text[])) as asked (id) cross join lateral"
        + " (select q.* from quote q"
        + conditions.whereClause()
        + ordered
        + ") q"
        + ordered;
  }
}
