package dev.verbatim.engine;

import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a quote is somebody's.
 *
 * @param rule the name of the rule that decided, as {@code cue_after_quotation}; null where none
 *     did
 * @param confidence 0 to 1
 * @param source the words that name the speaker, from whom the person is kept apart
 * @param cue the words that say that something is said
 * @param candidates where the rules could not tell
 */
public record Attribution(
    Status status,
    @Nullable String rule,
    double confidence,
    @Nullable Span source,
    @Nullable Span cue,
    List<Candidate> candidates) {

  public static final Attribution NONE =
      new Attribution(Status.UNATTRIBUTED, null, 0, null, null, List.of());

  public enum Status {
    /** The text names a source, be it a nameless one. */
    ATTRIBUTED,
    UNATTRIBUTED
  }

  public record Candidate(SpeakerRef speaker, double confidence) {}

  public Attribution {
    candidates = List.copyOf(candidates);
  }
}
