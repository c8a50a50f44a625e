package dev.verbatim.engine.label;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Locale;

/** Looks for the mark that ends a label. Reads no further than the longest label. */
final class Scan {

  private static final int LONGEST = 320;
  private static final int LONGEST_ABBREVIATION = 5;
  private static final String NEVER_IN_LABEL = "!?;=<>|{}@…";

  private Scan() {}

  /** The colon that ends a label, outside of brackets; -1 where a sentence goes on instead. */
  static int colon(SourceText text, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return isColon(text, i, limit) ? i : -1;
      }
      if (LabelText.isOpening(c)) {
        i = LabelText.closing(text, i, end);
        continue;
      }
      if (c == '.' ? endsSentence(text, start, i, limit) : NEVER_IN_LABEL.indexOf(c) >= 0) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** The full stop that ends a label, outside of brackets; -1 where there is none so soon. */
  static int stop(SourceText text, int start, int limit, int longest) {
    int end = Math.min(limit, start + longest);
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '.' && endsSentence(text, start, i, limit)) {
        return i;
      }
      if (c == ':' || NEVER_IN_LABEL.indexOf(c) >= 0) {
        return -1;
      }
      i = LabelText.isOpening(c) ? LabelText.closing(text, i, end) : i + 1;
    }
    return -1;
  }

  // Not the one of "10:30" or "http://".
  private static boolean isColon(SourceText text, int at, int limit) {
    if (at + 1 >= limit) {
      return true;
    }
    char next = text.charAt(at + 1);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return next != '/' && !(Character.isDigit(next) && Character.isDigit(before));
  }

  /** Whether a mark ends a sentence: not the full stop of "Mr.", "St." or an initial. */
  static boolean endsSentence(SourceText text, int start, int stop, int limit) {
    if (text.charAt(stop) != '.') {
      return true;
    }
    if (stop + 1 < limit && !SourceText.isSpace(text.charAt(stop + 1))) {
      char next = text.charAt(stop + 1);
      return "–—―−".indexOf(next) >= 0;
    }
    int word = stop;
    while (word > start
        && stop - word <= LONGEST_ABBREVIATION
        && !SourceText.isSpace(text.charAt(word - 1))
        && text.charAt(word - 1) != '('
        && text.charAt(word - 1) != '.') {
      word--;
    }
    int letters = stop - word;
    if (letters <= 1) {
      return letters == 1 && !Character.isUpperCase(text.charAt(word));
    }
    return letters > LONGEST_ABBREVIATION
        || !Lexicon.ABBREVIATIONS.contains(
            text.slice(new Span(word, stop)).toLowerCase(Locale.ROOT));
  }
}
