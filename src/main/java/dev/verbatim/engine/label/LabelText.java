package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of what may be a label, with what stands in brackets set apart.
 *
 * @param words outside of brackets
 * @param brackets with their brackets
 */
record LabelText(SourceText text, List<Word> words, List<Span> brackets) {

  /** Sets bold in plain text: "**Jane Roe:** Yes." */
  static final char STAR = '*';

  static LabelText of(SourceText text, int start, int end) {
    List<Word> words = new ArrayList<>();
    List<Span> brackets = new ArrayList<>();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        int close = closing(text, i, end);
        if (isClosed(text, i, close)) {
          brackets.add(new Span(i, close));
        }
        i = close;
      } else if (SourceText.isSpace(c) || c == ',' || c == STAR) {
        boolean behindBracket = c == ',' && i > start && ")]".indexOf(text.charAt(i - 1)) >= 0;
        if (behindBracket && !words.isEmpty()) {
          words.set(words.size() - 1, words.get(words.size() - 1).withComma());
        }
        i++;
      } else {
        int behind = behindWord(text, i, end);
        boolean comma = behind < end && text.charAt(behind) == ',';
        words.add(Word.of(text, new Span(i, behind), comma));
        i = behind;
      }
    }
    return new LabelText(text, words, brackets);
  }

  /** From the first of these words to behind the last one. */
  Span span(int first, int end) {
    return Span.covering(words.get(first).span(), words.get(end - 1).span());
  }

  LabelText withWords(List<Word> others) {
    return new LabelText(text, others, brackets);
  }

  private static int behindWord(SourceText text, int start, int end) {
    int behind = start;
    while (behind < end && !isBetweenWords(text.charAt(behind))) {
      behind++;
    }
    return isInitialOnName(text, start, behind) ? start + 2 : behind;
  }

  // "В.Путин", "А.С.Пушкин": each initial is a word; but "U.S." and "St.Petersburg" are one.
  private static boolean isInitialOnName(SourceText text, int start, int end) {
    int at = start;
    while (at + 2 < end && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
    }
    return at > start
        && at + 1 < end
        && Character.isUpperCase(text.charAt(at))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isBetweenWords(char c) {
    return SourceText.isSpace(c) || c == ',' || c == STAR || isOpening(c);
  }

  private static boolean isClosed(SourceText text, int open, int close) {
    char last = text.charAt(close - 1);
    return close - open > 2 && last == (text.charAt(open) == '(' ? ')' : ']');
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  /** Behind the bracket that closes the one at a place; the end where none does. */
  static int closing(SourceText text, int open, int end) {
    char opening = text.charAt(open);
    char closing = opening == '(' ? ')' : ']';
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i + 1;
      }
    }
    return end;
  }
}
