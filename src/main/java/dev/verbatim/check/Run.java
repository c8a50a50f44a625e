package dev.verbatim.check;

import dev.verbatim.check.wording.Agreement;
import dev.verbatim.check.wording.Comparer;
import dev.verbatim.check.wording.Comparison;
import dev.verbatim.check.wording.Edit;
import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Word;
import dev.verbatim.check.wording.Wording;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Quotes of one speaker that follow each other: the paragraphs of a turn, or a quotation that its
 * cue breaks. A claim can go over several of them.
 */
final class Run {

  private static final String BETWEEN = "\n\n";

  private final List<Held> quotes;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  private Run(List<Held> quotes) {
    this.quotes = quotes;
    StringBuilder joined = new StringBuilder();
    for (Held quote : quotes) {
      starts.add(joined.length());
      joined.append(quote.exact()).append(BETWEEN);
    }
    this.text = joined.toString();
  }

  /**
   * The run round one quote.
   *
   * @param around quotes of its kind in order, itself among them
   */
  static Run of(Held quote, List<Held> around) {
    int at = 0;
    while (!around.get(at).id().equals(quote.id())) {
      at++;
    }
    int first = at;
    while (first > 0 && isByTheSame(around.get(first - 1), quote)) {
      first--;
    }
    int last = at;
    while (last + 1 < around.size() && isByTheSame(around.get(last + 1), quote)) {
      last++;
    }
    return new Run(around.subList(first, last + 1));
  }

  private static boolean isByTheSame(Held one, Held other) {
    return one.speakerId() != null && Objects.equals(one.speakerId(), other.speakerId());
  }

  /** The quotes that hold the claim together; empty where one alone does as well. */
  List<Match> matches(Wording claim, double alone, Stems stems) {
    if (quotes.size() < 2) {
      return List.of();
    }
    Optional<Comparison> found = Comparer.compare(claim, wording(), stems);
    return found
        .filter(together -> isBetter(together, alone))
        .map(this::matches)
        .orElse(List.of())
        .stream()
        .map(match -> match.verdict() == Verdict.ALTERED ? compared(match, claim, stems) : match)
        .toList();
  }

  private static boolean isBetter(Comparison together, double alone) {
    return together.agreement() != Agreement.ALTERED || together.similarity() > alone;
  }

  private Wording wording() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (Word word : quotes.get(i).wording().words()) {
        int start = starts.get(i);
        Span span = new Span(word.span().start() + start, word.span().end() + start);
        words.add(new Word(word.form(), span, word.bracketed(), word.opens()));
      }
    }
    return new Wording(text, words, Set.of());
  }

  private List<Match> matches(Comparison found) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      int start = starts.get(i);
      int end = start + quotes.get(i).exact().length();
      int from = Math.max(start, found.window().start());
      int to = Math.min(end, found.window().end());
      if (from < to) {
        Span window = new Span(from - start, to - start);
        String same = quotes.get(i).exact().substring(window.start(), window.end());
        matches.add(
            new Match(
                quotes.get(i),
                Verdict.of(found.agreement()),
                found.similarity(),
                window,
                List.of(new Edit(Edit.Kind.EQUAL, same))));
      }
    }
    return matches.size() > 1 ? matches : List.of();
  }

  // What of the claim answers to this quote, and how the two differ: the quote's part is held
  // against the claim, and the edits are turned round.
  private static Match compared(Match match, Wording claim, Stems stems) {
    Span window = match.window();
    Wording part = Wording.of(match.held().exact().substring(window.start(), window.end()));
    List<Edit> edits =
        Comparer.compare(part, claim, stems)
            .map(found -> found.edits().stream().map(Run::turned).toList())
            .orElse(match.edits());
    return new Match(match.held(), match.verdict(), match.similarity(), window, edits);
  }

  private static Edit turned(Edit edit) {
    return switch (edit.kind()) {
      case EQUAL -> edit;
      case DELETE -> new Edit(Edit.Kind.INSERT, edit.text());
      case INSERT -> new Edit(Edit.Kind.DELETE, edit.text());
    };
  }
}
