package dev.verbatim.check.variant;

import dev.verbatim.check.wording.Wording;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote as variants are looked for: whose words, when, where, and which.
 *
 * @param position in its document
 * @param span in code points of the document's text
 * @param passage whether it is a paragraph of a turn or of a signed article
 */
public record Saying(
    String id,
    String documentId,
    String sectionId,
    int position,
    Span span,
    boolean passage,
    String language,
    @Nullable String speakerId,
    @Nullable LocalDate saidFrom,
    @Nullable LocalDate saidTo,
    @Nullable String publisher,
    Wording wording) {

  /** Reports of one occasion are dated up to so many days apart. */
  static final int DAYS_APART = 1;

  /** There is one of an id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Saying saying && id.equals(saying.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  boolean isByTheSame(Saying other) {
    return speakerId != null && speakerId.equals(other.speakerId);
  }

  boolean isByAnother(Saying other) {
    return speakerId != null && other.speakerId != null && !speakerId.equals(other.speakerId);
  }

  /** Both are dated, and to the same time or the days beside it. */
  boolean isOfTheSameDay(Saying other) {
    if (saidFrom == null || saidTo == null || other.saidFrom == null || other.saidTo == null) {
      return false;
    }
    return ChronoUnit.DAYS.between(saidTo, other.saidFrom) <= DAYS_APART
        && ChronoUnit.DAYS.between(other.saidTo, saidFrom) <= DAYS_APART;
  }

  boolean isInTheSameSection(Saying other) {
    return documentId.equals(other.documentId) && sectionId.equals(other.sectionId);
  }

  /** Two publishers that are known, and not the same. */
  boolean isPublishedByAnother(Saying other) {
    return publisher != null && other.publisher != null && !isByThePublisherOf(other);
  }

  private boolean isByThePublisherOf(Saying other) {
    return Objects.requireNonNull(publisher).equalsIgnoreCase(other.publisher);
  }
}
