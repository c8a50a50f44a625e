/** Who said what, when, and where it stands. */
@NullMarked
package dev.verbatim;

import org.jspecify.annotations.NullMarked;
