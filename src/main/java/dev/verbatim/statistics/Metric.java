package dev.verbatim.statistics;

import dev.verbatim.http.ParameterReader;

/** What is measured of the quotes that a filter lets through. */
enum Metric {
  QUOTES("sum(n)", "The number of quotes that the filters let through."),
  DOCUMENTS(
      "count(distinct document_id)",
      "The number of documents in which at least one of the quotes stands that the filters let"
          + " through."),
  SPEAKERS(
      "count(distinct speaker_id)",
      "The number of different speakers of the quotes that the filters let through, those of the"
          + " directory and those whom only texts name; quotes of nobody known by name add none."),
  UNATTRIBUTED_SHARE(
      "coalesce(cast(sum(n) filter (where status = 'unattributed') as double precision), 0) /"
          + " sum(n)",
      "Of the quotes that the filters let through, the share from 0 to 1 whose status is"
          + " unattributed: the rules cannot tell whose words they are.");

  private final String expression;
  private final String definition;

  Metric(String expression, String definition) {
    this.expression = expression;
    this.definition = definition;
  }

  /** As the parameter has it. */
  String parameter() {
    return ParameterReader.spelling(this);
  }

  /** As SQL over rows with n, document_id, speaker_id and status. */
  String expression() {
    return expression;
  }

  /** A sentence that says what the number is. */
  String definition() {
    return definition;
  }
}
