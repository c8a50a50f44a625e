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

  /** Such a share of the quotes with words has to have what else is asked for. */
  private static final double SMALLEST_SHARE = 0.05;

  /** So many quotes are walked past where words are expected to stand in enough of them. */
  private static final int NEAR = 4_000;

  private final DataSource database;
  private final CostlyAnswers costly;
  private final QuoteFilter filter;
  private final Optional<TextQuery> text;

  private QuoteSearch(DataSource database, CostlyAnswers costly, QuoteFilter filter) {
    this.database = database;
    this.costly = costly;
    this.filter = filter;
    this.text = filter.text().map(asked -> costly.recent().query(asked, filter.languages()));
  }

  /** The page of the quotes that the filter lets through. */
  static Response answer(
      DataSource database, CostlyAnswers costly, QuoteFilter filter, PageRequest page) {
    return new QuoteSearch(database, costly, filter).answer(page);
  }

  private Response answer(PageRequest page) {
    if (filter.order() == QuoteFilter.Order.RANK) {
      return ranked(page, text.orElseThrow());
    }
    if (text.isPresent()) {
      return withWords(page, text.get());
    }
    QuoteConditions conditions = QuoteConditions.walked(database, filter, text);
    return conditions.isPlannedOnce()
        ? rows(page, conditions)
        : placed(page, places(PageWalk.places(conditions, this::order, page), conditions));
  }

  private Response rows(PageRequest page, QuoteConditions conditions) {
    String sql = PageWalk.rows(conditions, this::order, page);
    return listed(page, NamedQuery.list(database, sql, conditions.parameters(), QuoteRow::read));
  }

  private Response listed(PageRequest page, List<ListedQuote> found) {
    return page.answer(found, this::key, this::views, this::count, aside(Optional.empty()));
  }

  private Response placed(PageRequest page, List<PlacedQuote> found) {
    return page.answer(
        found,
        PlacedQuote::key,
        quotes -> viewsOf(quotes.stream().map(PlacedQuote::id).toList()),
        this::count,
        aside(Optional.empty()));
  }

  private Response ranked(PageRequest page, TextQuery words) {
    RankedPage ranked =
        costly.ranked(
            new CostlyAnswers.RankedQuestion(filter, page.fetch(), page.cursor()),
            () -> RankedPage.of(database, filter, words, page));
    return page.answer(
        ranked.hits(),
        ranked::key,
        hits -> viewsOf(hits.stream().map(RankedPage.Hit::id).toList()),
        this::count,
        aside(ranked.sample()));
  }

  private List<?> viewsOf(List<String> ids) {
    return views(QuoteRow.inOrder(database, ids));
  }

  private List<?> views(List<ListedQuote> quotes) {
    if (filter.highlighted().isEmpty()) {
      return quotes.stream().map(ListedQuote::json).toList();
    }
    SearchExpression asked = filter.highlighted().get();
    Map<String, List<Range>> ranges = Highlights.of(database, asked, quotes);
    return quotes.stream()
        .map(
            quote ->
                QuoteJson.highlighted(quote.json(), ranges.getOrDefault(quote.id(), List.of())))
        .toList();
  }

  private QuoteListAside aside(Optional<Sample> ranked) {
    return new QuoteListAside(
        ranked.map(SampleView::of).orElse(null),
        filter.facets().isEmpty()
            ? null
            : costly.facets(filter, () -> Facets.of(database, filter, text)));
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

  private List<String> key(ListedQuote quote) {
    return List.of(
        filter.dateField().of(quote).toString(),
        quote.documentId(),
        Integer.toString(quote.position()));
  }

  private long count() {
    return costly.count(filter, this::counted);
  }

  private long counted() {
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String counted =
        filter.isTallied()
            ? "select coalesce(sum(q.quotes), 0) from quote_tally q"
            : "select count(*) from quote q";
    String sql = counted + conditions.whereClause();
    return (conditions.isPlannedOnce()
            ? NamedQuery.list(database, sql, conditions.parameters(), row -> row.getLong(1))
            : NamedQuery.listPlannedAnew(
                database, sql, conditions.parameters(), row -> row.getLong(1)))
        .get(0);
  }

  private Response withWords(PageRequest page, TextQuery words) {
    long matches = costly.recent().matches(filter);
    double unknown = shareUnknown();
    if (unknown >= SMALLEST_SHARE) {
      WordWalk walk = new WordWalk(database, filter, words, order("q"), page, costly.recent());
      return listed(page, walk.quotes(matches, unknown, WordWalk.FEW));
    }
    if (matches <= FEW) {
      return placed(page, ofFew(page, words, matches));
    }
    QuoteConditions conditions = QuoteConditions.walked(database, filter, text);
    return placed(page, places(PageWalk.places(conditions, this::order, page), conditions));
  }

  // What the index of words knows nothing of keeps a walk along it from being short, where few
  // quotes have it.
  private double shareUnknown() {
    if (FilterKeys.knowAll(filter)) {
      return 1;
    }
    double all = Math.max(1, costly.recent().days(filter.dateField()).quotes());
    return Math.min(1, costly.recent().matches(filter.withoutWords()) / all);
  }

  // A walk along the days comes upon words of today soon, and upon those of twenty years ago late:
  // it is given up where it does not come upon them soon.
  private List<PlacedQuote> ofFew(PageRequest page, TextQuery words, long matches) {
    if (matches * NEAR >= 2 * page.fetch() * costly.recent().matches(filter.withoutWords())) {
      List<PlacedQuote> near = near(page, words);
      if (near.size() == page.fetch()) {
        return near;
      }
    }
    QuoteConditions conditions = QuoteConditions.whole(filter, text);
    String sql = PageWalk.placesSorted("quote q", conditions, order("q"), page, page.fetch());
    return places(sql, conditions);
  }

  private List<PlacedQuote> near(PageRequest page, TextQuery words) {
    QuoteConditions conditions = QuoteConditions.walked(database, filter, Optional.empty());
    conditions.parameters().put("search", words.value());
    return places(
        PageWalk.placesAmong(NEAR, TextQuery.MATCHES, conditions, this::order, page), conditions);
  }

  // How common words are decides on the way to them, and how common the values of several filters
  // are, so that no plan fits all.
  private List<PlacedQuote> places(String sql, QuoteConditions conditions) {
    return NamedQuery.listPlannedAnew(database, sql, conditions.parameters(), PlacedQuote::read);
  }
}
