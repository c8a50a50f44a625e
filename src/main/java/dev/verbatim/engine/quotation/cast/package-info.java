@NullMarked
package dev.verbatim.engine.quotation.cast;

import org.jspecify.annotations.NullMarked;
