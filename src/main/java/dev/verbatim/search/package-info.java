/** Full text: what a client asks for, and how the words of a quote are looked up by it. */
@NullMarked
package dev.verbatim.search;

import org.jspecify.annotations.NullMarked;
