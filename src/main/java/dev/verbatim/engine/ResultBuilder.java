package dev.verbatim.engine;

import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.layout.SectionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the readings of a document's sections together, in document order, and renumbers what refers
 * to what.
 */
final class ResultBuilder {

  private static final Comparator<Quote> DOCUMENT_ORDER =
      Comparator.<Quote>comparingInt(quote -> quote.span().start())
          .thenComparing(quote -> quote.span().end(), Comparator.reverseOrder())
          .thenComparing(Quote::form);

  private final DocumentLayout document;
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  ResultBuilder(DocumentLayout document) {
    this.document = document;
    this.diagnostics = new ArrayList<>(document.submission().diagnostics());
    this.diagnostics.addAll(document.diagnostics());
  }

  void add(Reading reading) {
    int firstUtterance = utterances.size();
    int firstQuote = quotes.size();
    for (Utterance utterance : reading.utterances()) {
      utterances.add(utterance.shifted(firstUtterance));
    }
    for (Quote quote : reading.quotes()) {
      quotes.add(
          quote.referring(
              shift(quote.within(), firstQuote), shift(quote.utterance(), firstUtterance)));
    }
    diagnostics.addAll(reading.diagnostics());
  }

  /** Quotes whose {@link Quote#within} is an index into {@link #passages}. */
  void addWithin(List<Quote> inner) {
    quotes.addAll(inner);
  }

  List<Quote> passages() {
    return List.copyOf(quotes);
  }

  AttributionResult build() {
    int[] utteranceOrder = sorted(utterances, Comparator.comparing(Utterance::span));
    int[] quoteOrder = sorted(quotes, DOCUMENT_ORDER);
    int[] newUtterance = inverse(utteranceOrder);
    int[] newQuote = inverse(quoteOrder);
    List<Utterance> orderedUtterances = new ArrayList<>();
    for (int old : utteranceOrder) {
      Utterance utterance = utterances.get(old);
      orderedUtterances.add(
          utterance.referring(
              at(newUtterance, utterance.respondsTo()), at(newUtterance, utterance.continues())));
    }
    List<Quote> orderedQuotes = new ArrayList<>();
    for (int old : quoteOrder) {
      Quote quote = quotes.get(old);
      orderedQuotes.add(
          quote.referring(at(newQuote, quote.within()), at(newUtterance, quote.utterance())));
    }
    diagnostics.sort(Comparator.comparing(Diagnostic::span));
    return new AttributionResult(
        document.facts(),
        document.sections().stream().map(SectionText::section).toList(),
        orderedUtterances,
        orderedQuotes,
        diagnostics);
  }

  private static @Nullable Integer shift(@Nullable Integer index, int by) {
    return index == null ? null : index + by;
  }

  private static @Nullable Integer at(int[] renumbered, @Nullable Integer index) {
    return index == null ? null : renumbered[index];
  }

  private static <T> int[] sorted(List<T> items, Comparator<? super T> order) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      indices.add(i);
    }
    indices.sort(Comparator.comparing(items::get, order));
    return indices.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return inverse;
  }
}
