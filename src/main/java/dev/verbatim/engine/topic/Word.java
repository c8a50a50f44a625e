package dev.verbatim.engine.topic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a term.
 *
 * @param stems what its forms begin with, folded
 * @param endings what the forms have behind a stem, maybe nothing
 * @param capitals how its letters must be written in the text
 * @param goesOn whether anything may stand behind a stem: {@code terroris*} begins "terrorism"
 * @param beginsInside whether it may begin inside a word, as Korean nouns are put together
 */
record Word(
    Set<String> stems,
    Set<String> endings,
    Capitals capitals,
    boolean goesOn,
    boolean beginsInside) {

  static final Set<String> NO_ENDING = Set.of("");

  Word {
    stems = Set.copyOf(stems);
    endings = Set.copyOf(endings);
  }

  /** A word with these forms, folded, none of which may go on. */
  static Word of(Set<String> forms, Capitals capitals) {
    String stem = stem(forms);
    Set<String> endings = new HashSet<>();
    forms.forEach(form -> endings.add(form.substring(stem.length())));
    return new Word(Set.of(stem), endings, capitals, false, false);
  }

  /** A word with all forms that begin so, folded. */
  static Word begun(Set<String> beginnings, Capitals capitals) {
    return new Word(beginnings, NO_ENDING, capitals, true, false);
  }

  /** The longest beginning that all have. */
  static String stem(Set<String> forms) {
    String first = forms.iterator().next();
    int length = first.length();
    for (String form : forms) {
      length = Math.min(length, form.length());
      for (int i = 0; i < length; i++) {
        length = form.charAt(i) == first.charAt(i) ? length : i;
      }
    }
    return first.substring(0, length);
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
