/** SQL as it stands, for what is read often. */
@NullMarked
package dev.verbatim.sql;

import org.jspecify.annotations.NullMarked;
