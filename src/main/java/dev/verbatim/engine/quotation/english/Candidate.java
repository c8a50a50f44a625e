package dev.verbatim.engine.quotation.english;

import java.util.List;

/**
 * Somebody whose a quotation may be.
 *
 * @param rules those that answered with the same mention, the most precise first
 * @param answer of the first of them
 */
record Candidate(List<SourceRule> rules, SourceRule.Answer answer) {

  SourceRule rule() {
    return rules.get(0);
  }
}
