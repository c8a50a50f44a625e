package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** One way in which English prose tells whose a quotation is. Stateless. */
interface SourceRule {

  /** As attributions record it: snake_case. */
  String name();

  /** Of the quotations that it answers for, the share for which it is right. */
  double confidence();

  /** The source, null where the rule does not apply. */
  @Nullable Answer answer(Place place);

  /**
   * @param cue null where nothing says that something is said
   */
  record Answer(Mention source, @Nullable Span cue) {}
}
