package dev.verbatim.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When words were said: a day or a longer period, and the instant where it is known.
 *
 * @param from first day, inclusive, in the zone of the text
 * @param to last day, inclusive; the same day unless the precision is month or year
 * @param at the instant with its printed offset, where precision is minute or second
 */
public record When(
    LocalDate from, LocalDate to, Precision precision, @Nullable OffsetDateTime at, Basis basis) {

  public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR
  }

  /** What the date was taken from. */
  public enum Basis {
    /** The text dates the words themselves. */
    STATED,
    DATELINE,
    /** The stamp of the live-feed entry. */
    ENTRY,
    /** The date of the document or section. */
    DOCUMENT
  }

  public static When day(LocalDate day, Basis basis) {
    return new When(day, day, Precision.DAY, null, basis);
  }
}
