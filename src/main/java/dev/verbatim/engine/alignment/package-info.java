/** Which passage of a translation renders which passage of what it translates. */
@NullMarked
package dev.verbatim.engine.alignment;

import org.jspecify.annotations.NullMarked;
