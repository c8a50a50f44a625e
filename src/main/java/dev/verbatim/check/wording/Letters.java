package dev.verbatim.check.wording;

import dev.verbatim.engine.text.Blanks;

/** Texts letter by letter, white space of any kind and length being one space. */
final class Letters {

  private Letters() {}

  /** Whether the claim stands in the text as it is, from the start of a word to the end of one. */
  static boolean isWholeText(String claim, String held) {
    String sought = Blanks.single(claim);
    String text = Blanks.single(held);
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean starts = at == 0 || text.charAt(at - 1) == ' ';
      boolean ends = end == text.length() || text.charAt(end) == ' ';
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }
}
