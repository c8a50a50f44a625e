package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;

/** Headings between the paragraphs of an article. */
final class Headings {

  private static final int LONGEST = 140;
  private static final int LONGEST_BEFORE_LIST = 40;
  private static final int LONGEST_JOINING = 3;
  private static final String INSIDE_A_SENTENCE = ",;—–-\"”»";
  private static final String QUOTES = "\"“«‘'「『《";
  private static final String OPENERS = "《<【[〈「■□◆◇●";

  private Headings() {}

  /**
   * A line without the end of a sentence: {@code What happens next}, {@code North Korea:}, {@code
   * 《North Korea》}.
   *
   * @param next the first character of the next paragraph; a quotation mark there makes {@code The
   *     senator:} the cue of what follows
   */
  static boolean isHeading(SourceText text, Span line, char next) {
    if (line.length() > LONGEST || Sentences.endsSentence(text, line)) {
      return false;
    }
    char first = text.charAt(line.start());
    char last = text.charAt(line.end() - 1);
    if (OPENERS.indexOf(first) >= 0) {
      return true;
    }
    if (last == ':') {
      return line.length() <= LONGEST_BEFORE_LIST
          && QUOTES.indexOf(next) < 0
          && allWordsAreCapital(text, line);
    }
    return isCapital(first) && INSIDE_A_SENTENCE.indexOf(last) < 0;
  }

  /** {@code Questions and Answers:}: a few words with capitals, and small ones that join them. */
  static boolean isTitled(SourceText text, Span line) {
    if (line.length() > LONGEST_BEFORE_LIST) {
      return false;
    }
    for (Token token : Token.of(text, line)) {
      if (token.isWord() && !isCapital(token.first()) && token.word().length() > LONGEST_JOINING) {
        return false;
      }
    }
    return isCapital(text.charAt(line.start()));
  }

  // "North Korea:", not "One user wrote:"
  private static boolean allWordsAreCapital(SourceText text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      boolean starts = i == line.start() || SourceText.isSpace(text.charAt(i - 1));
      if (starts && !isCapital(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
  }
}
