package dev.verbatim.engine.quotation.russian;

/**
 * Words that report: "сказал", "выразил уверенность", "не исключил".
 *
 * @param first index of the first token
 * @param end index behind the last token
 */
record Cue(VerbForm verb, int first, int end) {}
