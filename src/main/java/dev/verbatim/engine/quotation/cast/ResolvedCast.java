package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.quotation.Likely;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.speaker.SpeakerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A cast in which every mention has been resolved beforehand. */
public record ResolvedCast(Map<Mention, Resolved> resolved) implements Casting {

  public ResolvedCast {
    resolved = Map.copyOf(resolved);
  }

  @Override
  public Resolved resolve(Mention mention) {
    return resolved.getOrDefault(mention, Resolved.NOBODY);
  }

  @Override
  public List<Attribution.Candidate> candidates(List<Likely> likely) {
    List<Attribution.Candidate> found = new ArrayList<>();
    for (Likely each : likely) {
      SpeakerRef ref = resolve(each.mention()).speaker();
      if (ref != null) {
        found.add(new Attribution.Candidate(ref, each.probability()));
      }
    }
    return found;
  }
}
