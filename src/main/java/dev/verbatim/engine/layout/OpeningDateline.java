package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Place, day and agency in front of the first words of a report: {@code SPRINGFIELD, Ill. (AP) —},
 * {@code МОСКВА, 12 марта. /ТАСС/.}, {@code (서울=연합뉴스) 김철수 기자 =}.
 *
 * @param span from the start of the paragraph to the first words of the report
 * @param place as a name is written, not in capitals; null where none is named
 * @param publisher the agency; null where none is named or it is not known
 */
record OpeningDateline(
    Span span, @Nullable DateText date, @Nullable String place, @Nullable String publisher) {

  /**
   * The dateline at the start of a paragraph. Looks at its first characters only.
   *
   * @param first whether nothing but standfirsts stands before it: only there may a place and a
   *     dash be all
   */
  static Optional<OpeningDateline> of(SourceText text, Span paragraph, boolean first) {
    Optional<OpeningDateline> korean = KoreanOpening.of(text, paragraph);
    return korean.isPresent() ? korean : WesternOpening.of(text, paragraph, first);
  }

  /** The same without the paragraph, for what the document says of itself. */
  Dateline dateline() {
    return new Dateline(date, null, place == null ? null : Dateline.plain(place), publisher);
  }
}
