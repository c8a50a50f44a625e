/** Quotes: words of one speaker with their place. */
@NullMarked
package dev.verbatim.quote;

import org.jspecify.annotations.NullMarked;
