/** Speakers: people and organisations, known beforehand or named by a text. */
@NullMarked
package dev.verbatim.speaker;

import org.jspecify.annotations.NullMarked;
