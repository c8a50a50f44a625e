package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Span;

/**
 * A paragraph in which a label may stand.
 *
 * @param span without white space at its ends
 * @param tight whether it follows the paragraph before without an empty line
 */
public record TextLine(Span span, boolean tight) {}
