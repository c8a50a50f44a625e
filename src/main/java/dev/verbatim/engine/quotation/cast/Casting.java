package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.quotation.Likely;
import dev.verbatim.engine.quotation.Mention;
import java.util.List;

/** Tells whom a mention stands for, in the way of one language. */
public interface Casting {

  Resolved resolve(Mention mention);

  /** The people between whom the rules could not tell, each once. */
  List<Attribution.Candidate> candidates(List<Likely> likely);
}
