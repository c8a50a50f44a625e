package dev.verbatim.check;

import dev.verbatim.http.JsonText;
import dev.verbatim.quote.SelectorView;
import java.util.List;

/**
 * What the corpus holds of a claim.
 *
 * @param matches the one that carries the verdict first
 */
public record QuoteCheckView(String verdict, boolean saidByOther, List<MatchView> matches) {

  /**
   * A quote that holds the claim or something like it.
   *
   * @param verdict of this quote alone
   * @param selector the place in the document
   * @param diff from the words there to the claimed ones; empty for another language
   */
  public record MatchView(
      JsonText quote,
      String verdict,
      double similarity,
      List<SelectorView> selector,
      List<EditView> diff) {}

  /**
   * A run of words.
   *
   * @param op {@code equal}, {@code delete} for words that the claim leaves out, or {@code insert}
   */
  public record EditView(String op, String text) {}
}
