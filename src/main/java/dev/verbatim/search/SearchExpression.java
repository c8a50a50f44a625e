package dev.verbatim.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code q} asks for: {@code putin sanctions OR embargo -"oil price"} is Putin and one of two
 * words, without a phrase.
 *
 * @param required one term at least of each list
 * @param excluded none of them
 */
public record SearchExpression(List<List<Term>> required, List<Term> excluded) {

  public SearchExpression {
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
  }

  /**
   * A word or phrase as it was typed, without its quotation marks. A word can turn out to be
   * several ("Jong-un"), which then must follow each other, too.
   */
  public record Term(String text) {}

  /** All terms, those that are excluded last. */
  public Stream<Term> terms() {
    return Stream.concat(wanted(), excluded.stream());
  }

  /** The terms that a quote can have. */
  public Stream<Term> wanted() {
    return required.stream().flatMap(List::stream);
  }
}
