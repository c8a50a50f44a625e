package dev.verbatim.quote;

import dev.verbatim.http.Cursor;
import dev.verbatim.sql.UnchangedAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What a search reads very many quotes for. */
@Singleton
public class CostlyAnswers {

  private final UnchangedAnswers<QuoteFilter, List<FacetView>> facets;
  private final UnchangedAnswers<QuoteFilter, Long> counts;
  private final UnchangedAnswers<RankedQuestion, RankedPage> ranked;
  private final RecentCounts recent;

  CostlyAnswers(DataSource database) {
    facets = new UnchangedAnswers<>(database);
    counts = new UnchangedAnswers<>(database);
    ranked = new UnchangedAnswers<>(database);
    recent = new RecentCounts(database);
  }

  /**
   * What the hits of a page depend on.
   *
   * @param fetch how many hits
   */
  record RankedQuestion(QuoteFilter filter, int fetch, Optional<Cursor> cursor) {}

  UnchangedAnswers<QuoteFilter, List<FacetView>> facets() {
    return facets;
  }

  UnchangedAnswers<QuoteFilter, Long> counts() {
    return counts;
  }

  UnchangedAnswers<RankedQuestion, RankedPage> ranked() {
    return ranked;
  }

  RecentCounts recent() {
    return recent;
  }
}
