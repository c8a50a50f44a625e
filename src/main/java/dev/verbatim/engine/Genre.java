package dev.verbatim.engine;

/** What sort of text a section or a document is; it decides how speakers are looked for. */
public enum Genre {
  /** Turns at talk, each behind a label that names its speaker. */
  TRANSCRIPT,
  /** Entries with a stamp each, newest or oldest first, written by a reporter. */
  LIVE_FEED,
  NEWS,
  /** An article whose paragraphs are the words of the one who signed it. */
  AUTHORED_ARTICLE,
  /** Several texts of different origin in one document. */
  COMPILATION,
  OTHER
}
