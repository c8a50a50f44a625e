@NullMarked
package dev.verbatim.engine.text;

import org.jspecify.annotations.NullMarked;
