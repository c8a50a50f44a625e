package dev.verbatim.engine.html;

import java.util.Locale;
import java.util.Set;

/** What a {@code style} attribute says that matters to a reader of the text. */
final class Style {

  private static final Set<String> BLOCK_DISPLAYS =
      Set.of("block", "flex", "grid", "list-item", "table", "table-row", "table-cell", "flow-root");
  private static final int BOLD_FROM = 600;

  private Style() {}

  static boolean hides(String style) {
    return value(style, "display").equals("none") || value(style, "visibility").equals("hidden");
  }

  static boolean standsAlone(String style) {
    return BLOCK_DISPLAYS.contains(value(style, "display"));
  }

  static boolean runsOn(String style) {
    return value(style, "display").equals("inline");
  }

  static boolean isBold(String style) {
    String weight = value(style, "font-weight");
    if (weight.length() == 3 && Character.isDigit(weight.charAt(0))) {
      return weight.charAt(0) - '0' >= BOLD_FROM / 100;
    }
    return weight.startsWith("bold");
  }

  static boolean isLight(String style) {
    String weight = value(style, "font-weight");
    return weight.equals("normal") || weight.equals("400") || weight.equals("300");
  }

  static boolean isItalic(String style) {
    String slant = value(style, "font-style");
    return slant.equals("italic") || slant.equals("oblique");
  }

  static boolean keepsSpaces(String style) {
    return value(style, "white-space").startsWith("pre");
  }

  /** The value of one property, lower case; empty without it. {@code "color:red; DISPLAY: none"} */
  private static String value(String style, String property) {
    int from = 0;
    while (from < style.length()) {
      int end = style.indexOf(';', from);
      end = end < 0 ? style.length() : end;
      int colon = style.indexOf(':', from);
      if (colon > 0 && colon < end && isCalled(style, from, colon, property)) {
        String value = style.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
        int important = value.indexOf('!');
        return important < 0 ? value : value.substring(0, important).strip();
      }
      from = end + 1;
    }
    return "";
  }

  private static boolean isCalled(String style, int from, int colon, String property) {
    int start = from;
    int end = colon;
    while (start < end && style.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && style.charAt(end - 1) <= ' ') {
      end--;
    }
    return end - start == property.length()
        && style.regionMatches(true, start, property, 0, property.length());
  }
}
