/** Who said what in Russian prose. */
@NullMarked
package dev.verbatim.engine.quotation.russian;

import org.jspecify.annotations.NullMarked;
