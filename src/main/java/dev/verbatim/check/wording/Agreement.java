package dev.verbatim.check.wording;

/** How the words of a claim agree with a text that holds something like them; the best first. */
public enum Agreement {
  /** Whole sentences, letter by letter. */
  EXACT,
  /** Whole sentences but for marks, case, white space, bracketed insertions and marked cuts. */
  NORMALIZED,
  /** The same words, but not whole sentences. */
  PARTIAL,
  /** Words differ. */
  ALTERED
}
