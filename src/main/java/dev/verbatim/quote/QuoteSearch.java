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

  /** Of so many matches the first are found by sorting them all. */
  private static final long FEW = 10_000;

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
          ranked.hits(),
          ranked::key,
          hits -> views(RankedPage.quotes(database, hits)),
          this::count,
          aside(ranked.sample()));
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
  private Keyset order(String rows) {
    return new Keyset(
        List.of(
            new Column(
                rows + "." + filter.dateField().column(),
                filter.order() != QuoteFilter.Order.OLDEST,
                LocalDate::parse),
            new Column(rows + ".document_id", false, id -> id),
            new Column(rows + ".position", false, Integer::valueOf)));
  }

  private List<String> key(QuoteEntity quote) {
    return List.of(
        filter.dateField().of(quote).toString(),
        quote.documentId,
        Integer.toString(quote.position));
  }

  private long count() {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String counted =
        filter.isTallied()
            ? "select coalesce(sum(q.quotes), 0) from quote_tally q"
            : "select count(*) from quote q";
    String sql = counted + conditions.whereClause();
    return list(sql, conditions, row -> row.getLong(1)).get(0);
  }

  private List<QuoteEntity> page(PageRequest page) {
    if (isOfRareWords()) {
      QuoteConditions conditions = QuoteConditions.whole(filter, text);
      return list(PageWalk.sorted(conditions, order("q"), page), conditions, QuoteRow::read);
    }
    QuoteConditions conditions = QuoteConditions.walked(database, filter, text);
    return list(PageWalk.statement(conditions, this::order, page), conditions, QuoteRow::read);
  }

  // A walk along the days comes upon words of today soon, and upon those of twenty years ago late:
  // only common words are looked for in this way.
  private boolean isOfRareWords() {
    return text.isPresent() && Sample.matches(database, filter, text) <= FEW;
  }

  // How common the words are decides on the way to them, and how common the values of several
  // filters are, so that no plan fits all.
  private <T> List<T> list(String sql, QuoteConditions conditions, NamedQuery.RowReader<T> reader) {
    return conditions.isPlannedOnce()
        ? NamedQuery.list(database, sql, conditions.parameters(), reader)
        : NamedQuery.listPlannedAnew(database, sql, conditions.parameters(), reader);
  }
}
