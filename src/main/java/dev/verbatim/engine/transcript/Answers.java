package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links an answer to its question: the turn before, where it asks and somebody else replies. */
final class Answers {

  private static final Set<String> QUESTIONS =
      Set.of("question", "q", "вопрос", "질문", "문", "기자", "reporter", "journalist");

  /** How near to its end a turn must ask. */
  private static final int LAST_WORDS = 160;

  private Answers() {}

  /** The index of the utterance that a turn responds to, or null. */
  static @Nullable Integer to(
      SourceText text, List<Utterance> utterances, List<Quote> quotes, Turn turn, int section) {
    int last = utterances.size() - 1;
    if (last < 0 || utterances.get(last).section() != section || isQuestion(text, turn.label())) {
      return null;
    }
    Utterance before = utterances.get(last);
    Span label = before.label();
    boolean asks =
        (label != null && isQuestion(text.slice(label))) || endsAsking(text, quotes, last);
    return asks ? last : null;
  }

  private static boolean isQuestion(SourceText text, Label label) {
    return label.kind() == Label.Kind.NAMELESS && isQuestion(text.slice(label.printed()));
  }

  // "Question", "Q", "Question from Perm", "Q3"
  private static boolean isQuestion(String label) {
    String first = label.toLowerCase(Locale.ROOT).split("[\\s\\u00A0\\d]")[0];
    return QUESTIONS.contains(first);
  }

  private static boolean endsAsking(SourceText text, List<Quote> quotes, int utterance) {
    for (int i = quotes.size() - 1; i >= 0; i--) {
      Quote quote = quotes.get(i);
      if (quote.utterance() != null && quote.utterance() == utterance) {
        int from = Math.max(quote.span().start(), quote.span().end() - LAST_WORDS);
        return text.slice(new Span(from, quote.span().end())).indexOf('?') >= 0;
      }
      if (quote.utterance() != null && quote.utterance() < utterance) {
        return false;
      }
    }
    return false;
  }
}
