package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Mention;

/**
 * Whose words they are.
 *
 * @param end index behind the mention where it stands in the clause of the cue, else that of the
 *     cue
 * @param carried the clause has no subject of its own; who spoke before speaks on
 */
record Source(Mention mention, int end, boolean carried) {}
