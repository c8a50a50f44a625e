package dev.verbatim.engine.alignment;

/**
 * A passage of a translation and the one that it renders, wholly or in part.
 *
 * @param translation index among the passages of the translation
 * @param original index among the passages of what is translated
 */
public record Link(int translation, int original) {}
