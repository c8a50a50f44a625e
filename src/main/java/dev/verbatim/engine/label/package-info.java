@NullMarked
package dev.verbatim.engine.label;

import org.jspecify.annotations.NullMarked;
