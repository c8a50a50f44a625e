package dev.verbatim.check;

import static java.util.Objects.requireNonNull;

import dev.verbatim.check.QuoteCheck.Answer;
import dev.verbatim.check.QuoteCheckView.EditView;
import dev.verbatim.check.QuoteCheckView.MatchView;
import dev.verbatim.check.wording.Edit;
import dev.verbatim.http.JsonText;
import dev.verbatim.quote.SelectorView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Makes matches what is served: places in code points of the document. */
final class MatchViews {

  private static final int AROUND = 32;
  private static final String SENTENCE_ENDS = ".!?…。？！";

  private MatchViews() {}

  static QuoteCheckView of(DataSource database, Answer answer, Claim claim) {
    Map<String, JsonText> quotes =
        QuoteViews.withIds(
            database, answer.matches().stream().map(match -> match.held().id()).toList());
    return new QuoteCheckView(
        answer.verdict().value(),
        answer.saidByOther(),
        answer.matches().stream()
            .filter(match -> quotes.containsKey(match.held().id()))
            .map(match -> view(match, requireNonNull(quotes.get(match.held().id())), claim))
            .toList());
  }

  private static MatchView view(Match match, JsonText quote, Claim claim) {
    return new MatchView(
        quote,
        match.verdict().value(),
        match.similarity(),
        selector(match, claim.wording().text()),
        match.edits().stream().map(MatchViews::view).toList());
  }

  private static EditView view(Edit edit) {
    return new EditView(edit.kind().name().toLowerCase(Locale.ROOT), edit.text());
  }

  private static List<SelectorView> selector(Match match, String claimed) {
    Held held = match.held();
    String exact = held.exact();
    int start = match.window().start();
    int end = closed(exact, match.window().end(), claimed);
    int first = held.start() + exact.codePointCount(0, start);
    String place = exact.substring(start, end);
    return List.of(
        new SelectorView.TextPosition(first, first + place.codePointCount(0, place.length())),
        new SelectorView.TextQuote(
            place,
            lastOf(held.prefix() + exact.substring(0, start)),
            firstOf(exact.substring(end) + held.suffix())));
  }

  // The mark that ends a sentence belongs to it, where the claim has it too.
  private static int closed(String exact, int end, String claimed) {
    boolean wanted = SENTENCE_ENDS.indexOf(claimed.charAt(claimed.length() - 1)) >= 0;
    int closed = end;
    while (wanted && closed < exact.length() && SENTENCE_ENDS.indexOf(exact.charAt(closed)) >= 0) {
      closed++;
    }
    return closed;
  }

  private static String lastOf(String text) {
    int length = text.codePointCount(0, text.length());
    return text.substring(text.offsetByCodePoints(0, Math.max(0, length - AROUND)));
  }

  private static String firstOf(String text) {
    int length = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(length, AROUND)));
  }
}
