/** Documents: taking in, storing, reading, attributing again, deleting. */
@NullMarked
package dev.verbatim.document;

import org.jspecify.annotations.NullMarked;
