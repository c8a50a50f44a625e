package dev.verbatim.check.wording;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a text into its words, once from left to right. */
final class WordingReader {

  private static final Set<String> ABBREVIATIONS =
      Vocabulary.words(List.of("en", "ru"), "abbreviations");

  /** Dots in a row that mark a cut. */
  private static final int DOTS_OF_A_CUT = 3;

  private static final int GROUP = 3;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final Set<Integer> cuts = new HashSet<>();
  private int at;
  private boolean inBrackets;
  private boolean ended = true;
  private boolean spaced = true;

  WordingReader(String text) {
    this.text = text;
  }

  Wording read() {
    while (at < text.length()) {
      if (isWordStart()) {
        word();
      } else {
        mark();
      }
    }
    return new Wording(text, words, cuts);
  }

  private boolean isWordStart() {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c) || isSign(c) || isMinus();
  }

  // Of an amount: $20, 20 %
  private static boolean isSign(int c) {
    return c == '%' || c == '‰' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  // -5, but not 18-19
  private boolean isMinus() {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2212')
        && isDigit(at + 1)
        && (at == 0 || SourceText.isSpace(text.charAt(at - 1)));
  }

  private void word() {
    int start = at;
    int first = text.codePointAt(at);
    at += Character.charCount(first);
    if (!isSign(first)) {
      while (at < text.length() && continues(start)) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    String form = Forms.fold(text.substring(start, at));
    if (!form.isEmpty()) {
      boolean opens = ended && spaced && !Character.isLowerCase(first);
      Span span = new Span(start, at);
      words.add(new Word(form, span, inBrackets, opens || words.isEmpty()));
      ended = false;
    }
    spaced = false;
  }

  private boolean continues(int start) {
    int c = text.codePointAt(at);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default ->
          Character.isLetterOrDigit(c)
              || (Forms.isApostrophe((char) c) && isLetter(at + 1))
              || isInsideNumber((char) c)
              || isInsideInitials((char) c, start);
    };
  }

  // 34.4, 20,000, 20 000
  private boolean isInsideNumber(char c) {
    if (!isDigit(at - 1) || !isDigit(at + 1)) {
      return false;
    }
    return c == '.' || c == ',' || (SourceText.isSpace(c) && c != '\n' && groupFollows());
  }

  // In front at most three digits and behind just three: "20 000", not "in 2019 200"
  private boolean groupFollows() {
    int before = 0;
    while (isDigit(at - 1 - before)) {
      before++;
    }
    int after = 0;
    while (isDigit(at + 1 + after)) {
      after++;
    }
    return before <= GROUP && after == GROUP;
  }

  // U.S., but not "end.Begin"
  private boolean isInsideInitials(char c, int start) {
    boolean single = at - start == 1 || text.charAt(at - 2) == '.';
    return c == '.' && single && isLetter(at - 1) && isLetter(at + 1) && !isLetter(at + 2);
  }

  private void mark() {
    char c = text.charAt(at);
    if (c == '.' || c == '…') {
      dots();
    } else if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      ended = true;
      spaced = true;
      at++;
    } else {
      if (SourceText.isSpace(c)) {
        spaced = true;
      } else if (c == '[' || c == ']') {
        inBrackets = c == '[';
      } else if (c == '!' || c == '?' || c == '。' || c == '？' || c == '！') {
        ended = true;
      }
      at++;
    }
  }

  private void dots() {
    int start = at;
    boolean ellipsis = false;
    while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
      ellipsis |= text.charAt(at) == '…';
      at++;
    }
    if (ellipsis || at - start >= DOTS_OF_A_CUT || isSpacedDots(start)) {
      cuts.add(words.size());
      ended |= !inBrackets && start > 0 && !SourceText.isSpace(text.charAt(start - 1));
    } else {
      ended |= !isAbbreviated(start);
    }
  }

  // ". . ."
  private boolean isSpacedDots(int start) {
    if (!text.startsWith(". . .", start)) {
      return false;
    }
    at = start + ". . .".length();
    return true;
  }

  // "Mr." and the initial in "J. Smith"
  private boolean isAbbreviated(int dot) {
    if (words.isEmpty() || words.get(words.size() - 1).span().end() != dot) {
      return false;
    }
    String form = words.get(words.size() - 1).form();
    boolean initial = form.length() == 1 && Character.isLetter(form.charAt(0)) && !form.equals("i");
    return initial || ABBREVIATIONS.contains(form);
  }

  private boolean isDigit(int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  private boolean isLetter(int index) {
    return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
  }
}
