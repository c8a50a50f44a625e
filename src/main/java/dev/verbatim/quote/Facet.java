package dev.verbatim.quote;

import dev.verbatim.http.ParameterReader;

/** By what the quotes of a list can be counted. */
public enum Facet {
  SPEAKER("q.speaker_id", true),
  TOPIC("", false),
  PUBLISHER("q.publisher", true),
  LANGUAGE("q.language", true),
  FORM("q.form", true),
  YEAR("", true);

  private final String expression;
  private final boolean isTallied;

  Facet(String expression, boolean isTallied) {
    this.expression = expression;
    this.isTallied = isTallied;
  }

  /** As the parameter has it. */
  String parameter() {
    return ParameterReader.spelling(this);
  }

  /** Whether the tally of quotes tells the value. */
  boolean isTallied() {
    return isTallied;
  }

  /** The value of a quote, or of a row of the tally, {@code q}. */
  String expression(QuoteFilter filter) {
    return this == YEAR ? "date_part('year', q." + filter.dateField().day() + ")" : expression;
  }
}
