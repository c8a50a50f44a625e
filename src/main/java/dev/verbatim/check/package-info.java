/** Was this said, and where else: quote checks and variants. */
@NullMarked
package dev.verbatim.check;

import org.jspecify.annotations.NullMarked;
