package dev.verbatim.check.wording;

import dev.verbatim.engine.text.Span;

/**
 * A word, number or currency sign of a text, in the form in which it is compared.
 *
 * @param form without case, accents and kinds of apostrophe
 * @param span where it stands in the text, in UTF-16 code units
 * @param bracketed whether an editor put it there: "Mr [Vladimir] Putin"
 * @param opens whether a sentence begins with it
 */
public record Word(String form, Span span, boolean bracketed, boolean opens) {}
