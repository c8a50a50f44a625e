package dev.verbatim.check.variant;

import dev.verbatim.check.wording.Stems;
import dev.verbatim.check.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a quote.
 *
 * @param stems of its telling words
 */
record Sentence(Saying saying, Wording wording, List<String> stems) {

  /** The sentences of quotes, in order. */
  static List<Sentence> of(List<Saying> sayings, Stems stems) {
    List<Sentence> sentences = new ArrayList<>();
    for (Saying saying : sayings) {
      Wording words = saying.wording();
      int start = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (words.opens(i)) {
          Wording part = words.part(start, i);
          sentences.add(new Sentence(saying, part, part.stems(stems)));
          start = i;
        }
      }
    }
    return sentences;
  }

  int length() {
    return wording.size();
  }
}
