package dev.verbatim.document;

import dev.verbatim.quote.QuoteEntity;
import dev.verbatim.quote.QuoteView;
import dev.verbatim.utterance.UtteranceEntity;
import dev.verbatim.utterance.UtteranceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that was found in a text; nothing of it stored. */
record AttributionResultView(
    DocumentView document,
    List<SectionView> sections,
    List<UtteranceView> utterances,
    List<QuoteView> quotes,
    List<DiagnosticView> diagnostics) {

  /**
   * @param text the text, where the client sent something else
   */
  static AttributionResultView of(DocumentGraph graph, @Nullable String text) {
    Map<String, List<String>> passages = passagesByUtterance(graph.quotes());
    return new AttributionResultView(
        DocumentView.unstored(graph.document(), text),
        graph.sections().stream().map(SectionView::of).toList(),
        graph.utterances().stream().map(utterance -> view(utterance, passages)).toList(),
        graph.quotes().stream().map(QuoteView::of).toList(),
        graph.document().diagnostics);
  }

  private static UtteranceView view(
      UtteranceEntity utterance, Map<String, List<String>> passagesByUtterance) {
    return UtteranceView.of(utterance, passagesByUtterance.getOrDefault(utterance.id, List.of()));
  }

  private static Map<String, List<String>> passagesByUtterance(List<QuoteEntity> quotes) {
    Map<String, List<String>> passages = new HashMap<>();
    for (QuoteEntity quote : quotes) {
      if (quote.utteranceId != null && quote.isPassage()) {
        passages.computeIfAbsent(quote.utteranceId, unused -> new ArrayList<>()).add(quote.id);
      }
    }
    return passages;
  }
}
