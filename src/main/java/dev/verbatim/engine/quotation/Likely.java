package dev.verbatim.engine.quotation;

/**
 * Somebody whose words may be meant where the rules could not tell.
 *
 * @param probability that they are, 0 to 1
 */
public record Likely(Mention mention, double probability) {}
