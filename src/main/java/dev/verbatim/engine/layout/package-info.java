@NullMarked
package dev.verbatim.engine.layout;

import org.jspecify.annotations.NullMarked;
