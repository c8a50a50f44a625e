package dev.verbatim.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.persistence.Embeddable;

/**
 * Words of a document with their place.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 * @param exact the slice of the stored text, letter by letter
 */
@Embeddable
@JsonPropertyOrder({"exact", "start", "end"})
public record Excerpt(int start, int end, String exact) {}
