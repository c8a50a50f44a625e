package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose a quotation is, and why.
 *
 * @param paragraph index of the paragraph it stands in
 * @param sentence index of its sentence in the paragraph
 * @param source null where no rule answered
 */
record Told(
    int paragraph,
    int sentence,
    @Nullable Mention source,
    @Nullable Span cue,
    @Nullable String rule,
    double confidence) {}
