package dev.verbatim.engine.text;

/** White space, where only words count. */
public final class Blanks {

  private Blanks() {}

  /**
   * White space of every kind and length, as {@link SourceText#isSpace} knows it, as one blank;
   * none at the ends: "a\n b " gives "a b".
   */
  public static String single(String words) {
    StringBuilder single = new StringBuilder(words.length());
    boolean isBetween = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (SourceText.isSpace(c)) {
        isBetween = !single.isEmpty();
      } else {
        if (isBetween) {
          single.append(' ');
          isBetween = false;
        }
        single.append(c);
      }
    }
    return single.toString();
  }
}
