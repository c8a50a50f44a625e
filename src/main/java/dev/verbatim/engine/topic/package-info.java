/** What a passage is about: the taxonomy, the terms that show its topics, and the tagger. */
@NullMarked
package dev.verbatim.engine.topic;

import org.jspecify.annotations.NullMarked;
