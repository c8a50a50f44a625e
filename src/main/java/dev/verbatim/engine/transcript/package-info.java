@NullMarked
package dev.verbatim.engine.transcript;

import org.jspecify.annotations.NullMarked;
