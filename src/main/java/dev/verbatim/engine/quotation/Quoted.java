package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.Span;

/**
 * What stands between two quotation marks of a paragraph.
 *
 * @param outer with its marks
 * @param inner without them and without white space at its ends; not empty
 * @param depth 0 for marks that stand in no other marks
 * @param closed false where the paragraph ends first
 */
public record Quoted(Span outer, Span inner, int depth, boolean closed) {}
