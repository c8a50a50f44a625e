package dev.verbatim.engine.text;

import java.util.List;

/**
 * What the mark-up of a page said about its text, kept as evidence beside the {@link SourceText}
 * that was taken from it. Plain text has none.
 *
 * @param marks in document order; marks of different kinds may overlap
 */
public record Markup(List<Mark> marks) {

  public static final Markup NONE = new Markup(List.of());

  /** What the page meant by it, whatever element said so. */
  public enum Kind {
    /** Bold: {@code <b>}, {@code <strong>}, a bold style. */
    STRONG,
    /** {@code <i>}, {@code <em>}. */
    EMPHASIS,
    HEADING,
    /** {@code <blockquote>}, {@code <q>}. */
    BLOCKQUOTE,
    LIST_ITEM,
    TABLE_CELL,
    /**
     * The date of publication as the page marks it: {@code <time>}, {@code itemprop=datePublished}.
     */
    PUBLISHED,
    /** The place as the page marks it. */
    PLACE,
    /** The standfirst under the title. */
    LEAD,
    CAPTION
  }

  /** One marked range of the text. */
  public record Mark(Kind kind, Span span) {}

  public Markup {
    marks = List.copyOf(marks);
  }
}
