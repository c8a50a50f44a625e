package dev.verbatim.engine.quotation.english;

/** Tells a quotation from a title, a nickname, a term or a word held at arm's length. */
final class QuotationTest {

  private QuotationTest() {}

  static boolean isQuotation(Place place, Told told) {
    return true;
  }
}
