package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;
import java.util.List;

/**
 * A topic that a passage has.
 *
 * @param score how likely the passage is about the tree that the topic is in, above 0 and below 1
 * @param terms where the terms that gave the score stand, in document order
 */
public record TopicTag(Topic topic, double score, List<Span> terms) {

  public TopicTag {
    terms = List.copyOf(terms);
  }
}
