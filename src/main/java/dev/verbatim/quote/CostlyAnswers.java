package dev.verbatim.quote;

import dev.verbatim.http.Cursor;
import dev.verbatim.http.ReadLanes;
import dev.verbatim.sql.UnchangedAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a search reads very many quotes for, in the lane of what costs much. */
@Singleton
public class CostlyAnswers {

  private final UnchangedAnswers<QuoteFilter, List<FacetView>> facets;
  private final UnchangedAnswers<QuoteFilter, Long> counts;
  private final UnchangedAnswers<RankedQuestion, RankedPage> ranked;
  private final RecentCounts recent;
  private final ReadLanes lanes;

  CostlyAnswers(DataSource database, ReadLanes lanes) {
    this.lanes = lanes;
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

  List<FacetView> facets(QuoteFilter filter, Supplier<List<FacetView>> ask) {
    return answer(facets, filter, ask);
  }

  long count(QuoteFilter filter, Supplier<Long> ask) {
    return filter.isTallied() ? counts.to(filter, ask) : answer(counts, filter, ask);
  }

  RankedPage ranked(RankedQuestion question, Supplier<RankedPage> ask) {
    return answer(ranked, question, ask);
  }

  // Somebody else may have asked the same while this request waited.
  private <Q, A> A answer(UnchangedAnswers<Q, A> answers, Q question, Supplier<A> ask) {
    return answers
        .remembered(question)
        .orElseGet(() -> lanes.costly(() -> answers.to(question, ask)));
  }

  RecentCounts recent() {
    return recent;
  }
}
