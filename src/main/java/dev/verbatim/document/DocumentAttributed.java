package dev.verbatim.document;

/**
 * Fired when what was found in a document has been committed, for what is made out of it beside.
 *
 * @param id of the document
 */
public record DocumentAttributed(String id) {}
