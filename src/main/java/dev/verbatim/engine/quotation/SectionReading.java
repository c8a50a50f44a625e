package dev.verbatim.engine.quotation;

import dev.verbatim.engine.layout.SectionText;

/** A section with what the grammar of its language read in it. */
public record SectionReading(SectionText section, Grammar.ProseReading reading) {}
