package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a text shows a topic, or a phrase that shows none.
 *
 * @param topicId null for a phrase that shows none: it hides the terms inside it
 * @param weight how much it shows; {@link #STRONG} alone shows the topic of a short passage
 * @param with phrases that must all be in the passage, too
 * @param without phrases none of which may be in the passage
 */
record Term(
    @Nullable String topicId,
    double weight,
    Phrase phrase,
    List<Phrase> with,
    List<Phrase> without) {

  static final double STRONG = 1;
  static final double WEAK = 0.3;

  private static final String WITH = "&";
  private static final String WITHOUT = "!";

  Term {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /**
   * Reads the notation of the files: {@code arms race|control}, {@code field & wheat|harvest},
   * {@code court ! tennis}. A hyphen or an apostrophe separates words like a space.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static Term parse(@Nullable String topicId, double weight, String notation) {
    List<Phrase> with = new ArrayList<>();
    List<Phrase> without = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    Phrase phrase = null;
    List<Phrase> conditions = with;
    for (String word :
        (notation + " " + WITH).replace('-', ' ').replace('\'', ' ').strip().split("\\s+")) {
      if (!word.equals(WITH) && !word.equals(WITHOUT)) {
        places.add(alternatives(word, notation));
        continue;
      }
      if (places.isEmpty()) {
        throw new IllegalArgumentException("\"" + notation + "\" has nothing before " + word);
      }
      if (phrase == null) {
        phrase = new Phrase(places);
      } else {
        conditions.add(new Phrase(places));
      }
      places = new ArrayList<>();
      conditions = word.equals(WITH) ? with : without;
    }
    if (phrase == null) {
      throw new IllegalArgumentException("\"" + notation + "\" is no term");
    }
    return new Term(topicId, weight, phrase, with, without);
  }

  private static List<String> alternatives(String word, String notation) {
    List<String> alternatives = List.of(word.split("\\|", -1));
    if (alternatives.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("\"" + notation + "\" has an empty word around |");
    }
    return alternatives;
  }
}
