@NullMarked
package dev.verbatim.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
