package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The turns and passages that have been read so far, in document order. */
record Proceedings(SourceText text, List<Utterance> utterances, List<Quote> quotes) {

  Proceedings(SourceText text) {
    this(text, new ArrayList<>(), new ArrayList<>());
  }

  /** The last paragraph that is spoken in a turn, or null where nothing is. */
  @Nullable Span lastPassage(int utterance) {
    for (int i = quotes.size() - 1; i >= 0; i--) {
      Quote quote = quotes.get(i);
      if (quote.utterance() != null && quote.utterance() <= utterance) {
        return quote.utterance() == utterance ? quote.span() : null;
      }
    }
    return null;
  }
}
