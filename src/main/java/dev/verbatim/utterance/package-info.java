/** Utterances: turns at talk. */
@NullMarked
package dev.verbatim.utterance;

import org.jspecify.annotations.NullMarked;
