/**
 * What every resource shares at the edge: problems, parameters, paging, caching, the right to
 * write.
 */
@NullMarked
package dev.verbatim.http;

import org.jspecify.annotations.NullMarked;
