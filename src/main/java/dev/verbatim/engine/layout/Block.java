package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A paragraph or line of a document and what it is for.
 *
 * @param span without white space at its ends
 * @param interruptions what stands inside the span without belonging to it: the header of a page,
 *     the hyphen of a word broken at the end of a line
 */
public record Block(Kind kind, Span span, List<Span> interruptions) {

  public Block {
    interruptions = List.copyOf(interruptions);
  }

  /** A block without interruptions. */
  public Block(Kind kind, Span span) {
    this(kind, span, List.of());
  }

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
    /** What a record tells of the proceedings and nobody speaks: "The amendment was agreed to." */
    DIRECTION,
    /** A document that is put into a record: the bill that the clerk reads. */
    INSERTION,
    PARAGRAPH
  }
}
