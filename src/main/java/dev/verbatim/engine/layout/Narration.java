package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Lines with which a record tells what was done instead of what was said: "The amendment was agreed
 * to.", "Mr. WEBB asked and was given permission to revise his remarks.", "The meeting rose at 4.20
 * p.m."
 */
final class Narration {

  private static final int LONGEST = 240;
  private static final int LONGEST_FORMULA = 40;
  private static final Set<String> FORMULAS =
      Vocabulary.words(List.of("en", "ru"), "record-formulas");
  private static final Set<String> ENDINGS = Vocabulary.words("en", "record-endings");
  private static final Set<String> OPENINGS = Vocabulary.words("en", "opening-formulas");
  private static final String DOCUMENT_FOLLOWS = "follows:";
  private static final String BRACKETED_FOLLOWS = "follows:]";

  private Narration() {}

  static boolean is(SourceText text, Span line) {
    return line.length() <= LONGEST
        && (begins(text, line, FORMULAS)
            || opens(text, line)
            || ENDINGS.stream().anyMatch(ending -> ends(text, line, ending))
            || LabelledPerson.isNarration(text, line));
  }

  /** "The meeting was called to order at 3.05 p.m.": what stands before is no part of it. */
  static boolean opens(SourceText text, Span line) {
    return line.length() <= LONGEST && begins(text, line, OPENINGS);
  }

  /** "The Clerk read as follows:", "[The statement of Ms. Roe follows:]": a document is behind. */
  static boolean isBeforeDocument(SourceText text, Span line) {
    return line.length() <= LONGEST
        && ((ends(text, line, DOCUMENT_FOLLOWS) && begins(text, line, FORMULAS))
            || (text.charAt(line.start()) == '[' && ends(text, line, BRACKETED_FOLLOWS)));
  }

  private static boolean begins(SourceText text, Span line, Set<String> formulas) {
    if (!Character.isUpperCase(text.charAt(line.start()))) {
      return false;
    }
    int end = Math.min(line.end(), line.start() + LONGEST_FORMULA);
    String start = Letters.small(text.slice(new Span(line.start(), end)));
    return formulas.stream()
        .anyMatch(
            formula ->
                start.startsWith(formula)
                    && (start.length() == formula.length()
                        || !Character.isLetter(start.charAt(formula.length()))));
  }

  private static boolean ends(SourceText text, Span line, String ending) {
    int start = line.end() - ending.length();
    return start > line.start() && text.value().startsWith(ending, start);
  }
}
