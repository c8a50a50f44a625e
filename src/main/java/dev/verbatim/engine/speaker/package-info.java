@NullMarked
package dev.verbatim.engine.speaker;

import org.jspecify.annotations.NullMarked;
