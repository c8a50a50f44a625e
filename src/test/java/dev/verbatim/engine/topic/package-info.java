@NullMarked
package dev.verbatim.engine.topic;

import org.jspecify.annotations.NullMarked;
