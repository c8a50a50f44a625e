package dev.verbatim.check.variant;

/** What a quote is to another one. */
public enum Relation {
  SAME_WORDS,
  /** In other words of the same language, as translators choose them. */
  OTHER_TRANSLATION,
  /** In another language. */
  TRANSLATION
}
