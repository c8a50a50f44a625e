package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A topic that a passage has.
 *
 * @param score above 0 and below 1: see {@link Evidence}
 * @param terms where the terms that gave the score stand, in document order
 */
public record TopicTag(Topic topic, double score, List<Span> terms) {

  public TopicTag {
    terms = List.copyOf(terms);
  }
}
