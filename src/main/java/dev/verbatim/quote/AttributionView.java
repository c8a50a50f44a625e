package dev.verbatim.quote;

import dev.verbatim.document.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a quote is somebody's.
 *
 * @param status {@code attributed}, {@code unattributed} or {@code corrected}
 */
public record AttributionView(
    String status,
    @Nullable String rule,
    double confidence,
    @Nullable Excerpt source,
    @Nullable Excerpt cue,
    List<CandidateView> candidates) {

  /** One whose words they may be. */
  public record CandidateView(String id, String name, double confidence) {

    static CandidateView of(QuoteCandidate candidate) {
      return new CandidateView(
          candidate.speaker().id, candidate.speaker().name, candidate.confidence());
    }
  }

  static AttributionView of(QuoteEntity quote) {
    return new AttributionView(
        quote.status,
        quote.rule,
        quote.confidence,
        quote.source,
        quote.cue,
        quote.candidates.stream().map(CandidateView::of).toList());
  }
}
