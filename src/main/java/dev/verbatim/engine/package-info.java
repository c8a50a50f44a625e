@NullMarked
package dev.verbatim.engine;

import org.jspecify.annotations.NullMarked;
