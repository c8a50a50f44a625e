package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;

/**
 * Whose words they are.
 *
 * @param end index behind the mention where it stands in the sentence
 * @param carried the sentence has no subject of its own; who spoke before speaks on
 */
record Source(Mention mention, int end, boolean carried) {}
