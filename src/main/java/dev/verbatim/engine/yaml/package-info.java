/** Files of data that come with the engine: read, checked, and told apart by a version. */
@NullMarked
package dev.verbatim.engine.yaml;

import org.jspecify.annotations.NullMarked;
