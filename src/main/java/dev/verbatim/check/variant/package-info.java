/** Which quotes are the same words, or translations of them: pure functions, without a database. */
@NullMarked
package dev.verbatim.check.variant;

import org.jspecify.annotations.NullMarked;
