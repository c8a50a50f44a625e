package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;

/**
 * A word of a label.
 *
 * @param key in lower case, with straight apostrophes
 * @param comma whether a comma stands behind it
 */
record Word(Span span, Shape shape, String key, boolean comma) {

  enum Shape {
    /** Putin, al-Assad, В.Путин. */
    CAPITAL,
    /** PUTIN, McGOVERN. */
    UPPER,
    /** V, В. */
    INITIAL,
    LOWER,
    HANGUL,
    NUMBER,
    /** Dashes, ampersands and the like. */
    OTHER
  }

  static Word of(SourceText text, Span span, boolean comma) {
    String key = Letters.small(text.slice(span)).replace('’', '\'');
    return new Word(span, shape(text, span), key, comma);
  }

  Word withComma() {
    return new Word(span, shape, key, true);
  }

  boolean isCapital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER || shape == Shape.INITIAL;
  }

  private static Shape shape(SourceText text, Span span) {
    int letters = 0;
    int upper = 0;
    int digits = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c >= '\uAC00' && c <= '\uD7A3') {
        return Shape.HANGUL;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    if (letters == 0) {
      return digits > 0 ? Shape.NUMBER : Shape.OTHER;
    }
    if (upper == letters) {
      return letters == 1 ? Shape.INITIAL : Shape.UPPER;
    }
    return cased(text, span, upper);
  }

  // "al-Assad" and "d'Estaing" begin small and are names all the same; "McGOVERN" ends in capitals.
  private static Shape cased(SourceText text, Span span, int upper) {
    if (upper > 2 && Character.isUpperCase(text.charAt(span.end() - 1))) {
      return Shape.UPPER;
    }
    char first = text.charAt(span.start());
    return Character.isUpperCase(first) || upper > 0 ? Shape.CAPITAL : Shape.LOWER;
  }
}
