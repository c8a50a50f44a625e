package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.speaker.SpeakerRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention stands for.
 *
 * @param speaker null where it is somebody nameless, or one of several
 * @param rolePrinted the office or description that the text gives
 * @param role what the directory says the speaker was on that day
 * @param confidence that the mention stands for the speaker, 0 to 1; 1 where it is nameless
 * @param candidates where the mention could stand for several
 */
public record Resolved(
    @Nullable SpeakerRef speaker,
    @Nullable String rolePrinted,
    @Nullable String role,
    double confidence,
    List<Attribution.Candidate> candidates) {

  public static final Resolved NOBODY = new Resolved(null, null, null, 1, List.of());

  /** Somebody whom only a description gives. */
  public static Resolved nobody(String description, double confidence) {
    return new Resolved(null, description, null, confidence, List.of());
  }

  public Resolved {
    candidates = List.copyOf(candidates);
  }
}
