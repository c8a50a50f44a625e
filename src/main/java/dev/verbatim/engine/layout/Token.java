package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A number, a word or a mark of a short region, for reading dates and times.
 *
 * @param word in lower case; empty for numbers and marks
 * @param value of a number of up to six digits; -1 for words, marks and longer numbers
 */
record Token(Span span, char first, String word, int value) {

  private static final int MOST_DIGITS = 6;

  static List<Token> of(SourceText text, Span region) {
    List<Token> tokens = new ArrayList<>();
    int i = region.start();
    while (i < region.end()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < region.end() && isDigit(text.charAt(end))) {
          end++;
        }
        tokens.add(new Token(new Span(i, end), c, "", value(text, i, end)));
      } else if (Character.isLetter(c)) {
        while (end < region.end() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        Span span = new Span(i, end);
        tokens.add(new Token(span, c, Letters.small(text.slice(span)), -1));
      } else if (!SourceText.isSpace(c)) {
        tokens.add(new Token(new Span(i, end), c, "", -1));
      }
      i = end;
    }
    return tokens;
  }

  boolean isWord() {
    return !word.isEmpty();
  }

  boolean isNumber() {
    return value >= 0;
  }

  /** The value of the number there, or -1 where there is none in that range. */
  static int number(List<Token> tokens, int index, int least, int most) {
    if (index >= tokens.size()) {
      return -1;
    }
    int value = tokens.get(index).value;
    return value >= least && value <= most ? value : -1;
  }

  static boolean isAt(List<Token> tokens, int index, char mark) {
    return index < tokens.size() && tokens.get(index).first == mark && !tokens.get(index).isWord();
  }

  static boolean isWord(List<Token> tokens, int index, String word) {
    return index < tokens.size() && word.equals(tokens.get(index).word);
  }

  static boolean startsWord(List<Token> tokens, int index, char first) {
    return index < tokens.size() && tokens.get(index).first == first && tokens.get(index).isWord();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int value(SourceText text, int start, int end) {
    if (end - start > MOST_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
