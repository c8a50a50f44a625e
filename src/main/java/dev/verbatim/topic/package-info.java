/** The tree of topics with its counts. */
@NullMarked
package dev.verbatim.topic;

import org.jspecify.annotations.NullMarked;
