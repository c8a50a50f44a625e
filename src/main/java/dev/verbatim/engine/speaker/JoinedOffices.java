package dev.verbatim.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two offices of one person in one phrase: "Prime Minister and Interior Minister of Serbia",
 * "Chairman of the Board, President of Serbia".
 */
final class JoinedOffices {

  private static final Pattern JOINT = Pattern.compile(", | and | и | et ");
  private static final String OF = " of ";
  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_PARTS = 4;

  private JoinedOffices() {}

  /**
   * The offices one by one, each with the country that the last one names; none of a single one.
   */
  static List<String> parts(String phrase) {
    if (phrase.length() > MOST_CHARACTERS) {
      return List.of();
    }
    String[] joined = JOINT.split(phrase);
    if (joined.length < 2 || joined.length > MOST_PARTS) {
      return List.of();
    }
    String last = joined[joined.length - 1];
    int of = last.indexOf(OF);
    List<String> parts = new ArrayList<>();
    for (String part : joined) {
      parts.add(of < 0 || part.contains(OF) ? part : part + last.substring(of));
    }
    return parts;
  }
}
