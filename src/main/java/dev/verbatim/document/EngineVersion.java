package dev.verbatim.document;

/**
 * What the engine is made of, as one short hash: its code, its vocabulary, its directory and its
 * weights. Two engines with one version give the same result for the same text.
 */
public record EngineVersion(String value) {}
