package dev.verbatim.engine.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a text shows a topic, or a phrase that shows none.
 *
 * @param topicId null for a phrase that shows none: it hides the terms inside it
 * @param strength how much it shows of the topic
 * @param with phrases that must all be in the passage, too
 * @param without phrases none of which may be in the passage
 */
record Term(
    @Nullable String topicId,
    Strength strength,
    Phrase phrase,
    List<Phrase> with,
    List<Phrase> without) {

  private static final String WITH = "&";
  private static final String WITHOUT = "!";
  private static final String BETWEEN_WORDS = " \t\n\r\f\u000b-'";

  Term {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** What it counts, where 1 is one strong word. */
  double weight() {
    return strength.weight(phrase);
  }

  /**
   * Reads the notation of the files: {@code arms race|control}, {@code field & wheat|harvest},
   * {@code court ! tennis}. A hyphen or an apostrophe separates words like a space.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static Term parse(@Nullable String topicId, Strength strength, String notation) {
    List<Phrase> with = new ArrayList<>();
    List<Phrase> without = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    Phrase phrase = null;
    List<Phrase> conditions = with;
    StringTokenizer words = new StringTokenizer(notation + " " + WITH, BETWEEN_WORDS);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
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
    return new Term(topicId, strength, phrase, with, without);
  }

  private static List<String> alternatives(String word, String notation) {
    if (word.indexOf('|') < 0) {
      return List.of(word);
    }
    List<String> alternatives = List.of(word.split("\\|", -1));
    if (alternatives.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("\"" + notation + "\" has an empty word around |");
    }
    return alternatives;
  }
}
