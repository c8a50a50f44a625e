/** Statistics: counts of quotes by what they have in common, and what publishers are covered by. */
@NullMarked
package dev.verbatim.statistics;

import org.jspecify.annotations.NullMarked;
