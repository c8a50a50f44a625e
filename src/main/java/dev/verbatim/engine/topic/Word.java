package dev.verbatim.engine.topic;

import java.util.Locale;
import java.util.Set;

/**
 * A word of a term.
 *
 * @param forms it is written in, folded
 * @param capitals how its letters must be written in the text
 * @param goesOn whether it may go on: {@code terroris*} begins "terrorism"
 * @param beginsInside whether it may begin inside a word, as Korean nouns are put together
 */
record Word(Set<String> forms, Capitals capitals, boolean goesOn, boolean beginsInside) {

  Word {
    forms = Set.copyOf(forms);
  }

  /** How letters are written, apart from what stands behind the first two. */
  enum Capitals {
    ANY,
    /** "Duma", not "duma". */
    FIRST,
    /** "START", not "start" and not "Start". */
    ALL;

    /** What the word of a term asks of the text. */
    static Capitals of(String word) {
      if (word.equals(word.toLowerCase(Locale.ROOT))) {
        return ANY;
      }
      boolean all = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      return all ? ALL : FIRST;
    }

    boolean areIn(CharSequence text, int start) {
      return switch (this) {
        case ANY -> true;
        case FIRST -> isCapital(text, start);
        case ALL -> isCapital(text, start) && isCapital(text, start + 1);
      };
    }

    private static boolean isCapital(CharSequence text, int at) {
      return at < text.length() && !Character.isLowerCase(text.charAt(at));
    }
  }
}
