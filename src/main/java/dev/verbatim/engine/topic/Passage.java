package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.Span;

/**
 * Words whose topics are asked for.
 *
 * @param around the part of the text that they stand in, whose other words help to understand them
 * @param language BCP 47; of any but English, Russian and Korean no topic is known
 */
public record Passage(Span span, Span around, String language) {

  /** A passage that is all there is. */
  static Passage alone(Span span, String language) {
    return new Passage(span, span, language);
  }

  /** The first part of the language's tag. */
  String primaryLanguage() {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }
}
