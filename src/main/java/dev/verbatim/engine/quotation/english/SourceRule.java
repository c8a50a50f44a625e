package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** One way in which English prose tells whose a quotation is. Stateless. */
interface SourceRule {

  /** As attributions record it: snake_case. */
  String name();

  /**
   * How sure the rule alone is that it is right, so that nothing else is asked; 0 where the ranker
   * weighs it against others.
   */
  default double certainty() {
    return 0;
  }

  /** True for a rule that is right too seldom to decide: whom it names is a candidate. */
  default boolean onlyProposes() {
    return false;
  }

  /** The source, null where the rule does not apply. */
  @Nullable Answer answer(Place place);

  /**
   * Whose it may be.
   *
   * @param span of the cue; null where nothing says that something is said
   * @param cue null where there is none, or where it is no verb
   */
  record Answer(Mention source, @Nullable Span span, @Nullable Cue cue) {

    static Answer of(Mention source) {
      return new Answer(source, null, null);
    }

    static Answer of(ParsedSentence sentence, Cue cue, Phrase source) {
      return new Answer(sentence.mention(source), sentence.span(cue), cue);
    }
  }
}
