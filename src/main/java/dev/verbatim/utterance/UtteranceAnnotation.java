package dev.verbatim.utterance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something in a turn that is not speech.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 * @param exact with its brackets
 */
@Embeddable
public record UtteranceAnnotation(
    String category,
    @Nullable String type,
    String exact,
    @Column(name = "span_start") int start,
    @Column(name = "span_end") int end) {}
