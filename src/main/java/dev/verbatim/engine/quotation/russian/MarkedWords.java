package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.text.SourceText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The few words in marks that may name a body somewhere in a text, collected when asked for. */
final class MarkedWords {

  /** Longer words are no name. */
  private static final int LONGEST = 60;

  private static final String OPENING = "«„“\"";
  private static final String CLOSING = "»“”\"";

  private final SourceText text;
  private @Nullable Set<String> all;

  MarkedWords(SourceText text) {
    this.text = text;
  }

  Set<String> all() {
    Set<String> found = all;
    if (found == null) {
      found = collected();
      all = found;
    }
    return found;
  }

  private Set<String> collected() {
    Set<String> found = new HashSet<>();
    for (int open = 0; open < text.length(); open++) {
      if (OPENING.indexOf(text.charAt(open)) < 0) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      int end = Math.min(text.length(), open + 1 + LONGEST);
      for (int at = open + 1; at < end && text.charAt(at) != '\n'; at++) {
        if (CLOSING.indexOf(text.charAt(at)) >= 0) {
          found.add(name.toString());
          break;
        }
        name.append(text.charAt(at));
      }
    }
    return found;
  }
}
