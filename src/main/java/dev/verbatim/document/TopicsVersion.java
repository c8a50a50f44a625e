package dev.verbatim.document;

/**
 * What quotes are tagged with topics by, as one short hash: the taxonomy's files and the tagger's
 * code.
 */
public record TopicsVersion(String value) {}
