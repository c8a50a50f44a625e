package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that can be a source.
 *
 * @param first index of its first token
 * @param last index of its last token, which also bears the particle
 */
record NounPhrase(Mention mention, int first, int last, Particle particle) {

  enum Particle {
    /** 은, 는, 께서는, 도: what the sentence is about. */
    TOPIC,
    /** 이, 가, 께서. */
    SUBJECT,
    /** Another particle or none. */
    OTHER
  }

  /** The same with a particle that stands apart, behind brackets: 뉴욕타임스(NYT)는. */
  NounPhrase upTo(int particleAt) {
    return new NounPhrase(mention, first, particleAt, particle);
  }

  /**
   * @param noun the last word without its particle
   */
  static NounPhrase of(
      Stretch words,
      Mention.Kind kind,
      int first,
      int last,
      String noun,
      @Nullable Span name,
      @Nullable Span role,
      Mention.@Nullable Gender gender,
      Particle particle) {
    Span span = new Span(words.get(first).start(), words.get(last).start() + noun.length());
    boolean subject = particle != Particle.OTHER;
    Mention mention = new Mention(kind, span, name, role, gender, noun.endsWith("들"), subject);
    return new NounPhrase(mention, first, last, particle);
  }
}
