/** Comparison of wordings: pure functions over texts, without a database. */
@NullMarked
package dev.verbatim.check.wording;

import org.jspecify.annotations.NullMarked;
