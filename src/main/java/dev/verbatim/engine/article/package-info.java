@NullMarked
package dev.verbatim.engine.article;

import org.jspecify.annotations.NullMarked;
