package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Locale;

/** What words in marks are, judged by themselves and by the word in front of them. */
enum Quotedness {
  /** A whole clause: «Мы откроем станцию в срок». */
  SENTENCE,
  /** Part of a clause: «очень полезной». */
  FRAGMENT,
  /** A title or name: газета «Известия», «Единая Россия». */
  NAME,
  /** Words that the writer doubts: так называемый «дом культуры». */
  SCARE;

  private static final int LONGEST_NAME = 4;

  static Quotedness of(Stretch words, int at) {
    Quoted quoted = words.get(at).quoted();
    if (quoted == null) {
      return FRAGMENT;
    }
    int count = countWords(words.text(), quoted);
    boolean capital = isCapital(words.text(), quoted);
    String before = words.word(at - 1);
    if (Words.isScareWord(before)) {
      return SCARE;
    }
    boolean classified = Nouns.isClassifier(before) && !words.isPunctuation(at - 1);
    // команда «проспала» период: what somebody does is no name
    boolean act = !capital && Words.isVerbLike(firstWord(words.text(), quoted));
    if (classified && !act && (capital || count <= 2)) {
      return NAME;
    }
    if (!capital) {
      return FRAGMENT;
    }
    boolean opens = at == 0 && words.isWord(1) && !words.isCapitalised(1);
    if (opens && count <= LONGEST_NAME && !endsSentence(words.text(), quoted)) {
      return NAME;
    }
    boolean governed = words.isWord(at - 1) || words.isNumber(at - 1);
    boolean closed = endsSentence(words.text(), quoted);
    if (count <= LONGEST_NAME
        && governed
        && !closed
        && !Words.isAdverb(before)
        && Verbs.of(before) == null) {
      return NAME;
    }
    return count <= 2 && !closed && !words.is(at - 1, ":") && at > 0 ? NAME : SENTENCE;
  }

  static int countWords(SourceText text, Quoted quoted) {
    int count = 0;
    boolean inside = false;
    for (int i = quoted.inner().start(); i < quoted.inner().end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        count++;
      }
      inside = letter || (inside && text.charAt(i) == '-');
    }
    return count;
  }

  /** In lower case and with е for ё. */
  static String firstWord(SourceText text, Quoted quoted) {
    int start = quoted.inner().start();
    int end = start;
    while (end < quoted.inner().end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Words.plain(text.slice(new Span(start, end)).toLowerCase(Locale.ROOT));
  }

  static boolean isCapital(SourceText text, Quoted quoted) {
    for (int i = quoted.inner().start(); i < quoted.inner().end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c) || Character.isDigit(c);
      }
    }
    return false;
  }

  static boolean endsSentence(SourceText text, Quoted quoted) {
    char last = text.charAt(quoted.inner().end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == ',';
  }
}
