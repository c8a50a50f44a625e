/** What the service starts with: the seed documents and the directory of speakers. */
@NullMarked
package dev.verbatim.corpus;

import org.jspecify.annotations.NullMarked;
