@NullMarked
package dev.verbatim.engine.quotation;

import org.jspecify.annotations.NullMarked;
