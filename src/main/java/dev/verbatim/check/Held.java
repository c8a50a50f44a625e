package dev.verbatim.check;

import dev.verbatim.check.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored quote as a claim is held against it.
 *
 * @param start in code points of the document's text
 * @param exact the slice of the document
 * @param prefix what stands before it
 * @param suffix what stands behind it
 * @param wording of the slice, without stage directions
 */
record Held(
    String id,
    String documentId,
    String sectionId,
    int position,
    String layer,
    @Nullable String speakerId,
    @Nullable LocalDate saidFrom,
    int start,
    String exact,
    String prefix,
    String suffix,
    Wording wording) {

  boolean isReported() {
    return layer.equals("report");
  }

  boolean isPassage() {
    return layer.equals("passage");
  }
}
