package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Span;

/**
 * A line with something on it.
 *
 * @param span without white space at its ends
 * @param indent columns of white space before it
 * @param blanksBefore empty lines between it and the line before
 * @param pageBreak whether a form feed stands before it
 */
record Line(Span span, int indent, int blanksBefore, boolean pageBreak) {

  /** Columns up to its last character. */
  int width() {
    return indent + span.length();
  }
}
