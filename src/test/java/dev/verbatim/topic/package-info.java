@NullMarked
package dev.verbatim.topic;

import org.jspecify.annotations.NullMarked;
