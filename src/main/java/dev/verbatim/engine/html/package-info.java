/**
 * HTML pages to submissions: the article's text, what its mark-up says of it, and what the page
 * knows.
 */
@NullMarked
package dev.verbatim.engine.html;

import org.jspecify.annotations.NullMarked;
