package dev.verbatim.engine.label;

import org.jspecify.annotations.Nullable;

/** One way in which transcripts print who speaks. */
interface Convention {

  /** What the beginning of a paragraph says as this convention reads it, or null. */
  @Nullable Candidate read(Opening opening);
}
