package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * What a filter that names its values demands of the rows {@code q} of quotes.
 *
 * @param condition the whole of it
 * @param ways conditions that together say the same, no row fulfilling two of them
 */
record ValueFilter(String condition, List<String> ways) {

  /** More ways than this are not walked one by one. */
  static final int MOST_WAYS = 8;

  /** The column of a role as a text prints it. */
  static final String PRINTED_ROLE = "role_printed";

  // Where both are the same, the role is found as the role.
  private static final String UNLIKE_ROLE =
      " and lower(q.role) is distinct from lower(q.role_printed)";

  /** Of a text, how many characters its index holds. */
  private static final int INDEXED_LENGTH = 200;

  /** With one way. */
  static ValueFilter of(String condition) {
    return new ValueFilter(condition, List.of(condition));
  }

  /**
   * With a way for each value.
   *
   * @param alternatives conditions of which one has to hold
   */
  static ValueFilter oneOf(String condition, List<String> alternatives) {
    if (alternatives.size() > MOST_WAYS) {
      return of(condition);
    }
    List<String> ways = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      StringBuilder way = new StringBuilder(alternatives.get(i));
      for (String before : alternatives.subList(0, i)) {
        way.append(" and (").append(before).append(") is not true");
      }
      ways.add(way.toString());
    }
    return new ValueFilter(condition, ways);
  }

  /**
   * That a column holds a value but for case. The index holds the beginning of a text: only of a
   * value that is as long does it say too little.
   *
   * @param parameter the name that the value is given by
   */
  static String foldedEquals(String column, String parameter, String value) {
    String folded = "lower(cast(:" + parameter + " as text))";
    String beginning = "left(lower(q." + column + "), 200) = left(" + folded + ", 200)";
    String whole =
        value.length() < INDEXED_LENGTH ? "" : " and lower(q." + column + ") = " + folded;
    return "(" + beginning + whole + (column.equals(PRINTED_ROLE) ? UNLIKE_ROLE : "") + ")";
  }
}
