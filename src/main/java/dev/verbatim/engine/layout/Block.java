package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Span;

/**
 * A paragraph or line of a document and what it is for.
 *
 * @param span without white space at its ends
 */
public record Block(Kind kind, Span span) {

  public enum Kind {
    TITLE,
    /** Standfirst under the title. */
    LEAD,
    /** Date, place or both: "April 25, 2019, Russky Island, Vladivostok". */
    DATELINE,
    /** When an entry of a live feed was published: "13:37:41 25.04.2019". */
    ENTRY_STAMP,
    BYLINE,
    HEADING,
    CAPTION,
    /** Furniture of the page: "Font size:", "Show more". */
    CHROME,
    PARAGRAPH
  }
}
