/** Who said what in Korean prose, of the south and of the north. */
@NullMarked
package dev.verbatim.engine.quotation.korean;

import org.jspecify.annotations.NullMarked;
