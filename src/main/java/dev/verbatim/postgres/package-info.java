/** The PostgreSQL the service brings along for when nobody configured one. */
@NullMarked
package dev.verbatim.postgres;

import org.jspecify.annotations.NullMarked;
