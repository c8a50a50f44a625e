package dev.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.verbatim.document.Excerpt;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.topic.TopicTag;
import java.util.List;

/**
 * A topic that a quote has, as it is stored and served.
 *
 * @param label in English
 * @param score above 0 and below 1, two digits
 * @param terms the words that show it, with their places in the document
 */
@JsonPropertyOrder({"id", "label", "score", "terms"})
public record QuoteTopic(String id, String label, double score, List<Excerpt> terms) {

  private static final int HUNDRED = 100;

  public QuoteTopic {
    terms = List.copyOf(terms);
  }

  /** What the engine tells of a topic of words in a text. */
  public static QuoteTopic of(SourceText text, TopicTag tag) {
    return new QuoteTopic(
        tag.topic().id(),
        tag.topic().label(),
        Math.round(tag.score() * HUNDRED) / (double) HUNDRED,
        tag.terms().stream().map(span -> excerpt(text, span)).toList());
  }

  private static Excerpt excerpt(SourceText text, Span span) {
    return new Excerpt(
        text.codePointOffset(span.start()), text.codePointOffset(span.end()), text.slice(span));
  }
}
