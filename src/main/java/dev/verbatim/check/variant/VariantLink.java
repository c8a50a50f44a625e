package dev.verbatim.check.variant;

/**
 * Two quotes that are variants of each other; their order says nothing.
 *
 * @param similarity from 0 to 1
 */
public record VariantLink(String one, String other, Relation relation, double similarity) {}
