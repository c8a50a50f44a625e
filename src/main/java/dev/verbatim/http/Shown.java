package dev.verbatim.http;

import java.util.List;

/** Client's words inside our sentences: short, and without characters that disturb a terminal. */
public final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** The value in quotation marks: {@code "date_form"}; what is long is cut with an ellipsis. */
  public static String value(String given) {
    StringBuilder shown = new StringBuilder("\"");
    given
        .codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) ? 0xFFFD : c)
        .forEach(shown::appendCodePoint);
    return shown
        .append(given.codePointCount(0, given.length()) > LONGEST ? "…\"" : "\"")
        .toString();
  }

  /** A choice for a sentence: {@code "a, b or c"}. */
  public static String choice(List<String> values) {
    if (values.size() < 2) {
      return String.join("", values);
    }
    int last = values.size() - 1;
    return String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }
}
