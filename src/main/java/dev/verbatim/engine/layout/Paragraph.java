package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * Lines that belong together.
 *
 * @param span without white space at its ends
 * @param blanksBefore empty lines before it
 * @param indent columns before its first line
 * @param lines how many lines of the text it takes
 * @param furniture a page number or running head
 * @param interruptions what stands inside without belonging to it: page headers, a hyphen at a
 *     line's end with the line break behind it
 */
record Paragraph(
    Span span,
    int blanksBefore,
    int indent,
    int lines,
    boolean furniture,
    List<Span> interruptions) {}
