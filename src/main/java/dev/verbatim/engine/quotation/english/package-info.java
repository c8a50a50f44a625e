@NullMarked
package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.NullMarked;
