package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.SourceText;

/** Tells a clause in marks from a few words in marks. */
final class Wording {

  private static final String FINALS = "다요까자라죠네군지음임것뿐때중듯나오";

  private Wording() {}

  /** True where the words could be said by themselves: they end like a sentence or have a subject. */
  static boolean isClause(SourceText text, Quoted quoted) {
    String words = text.slice(quoted.inner());
    char last = words.charAt(words.length() - 1);
    if (".!?…".indexOf(last) >= 0 || FINALS.indexOf(last) >= 0) {
      return true;
    }
    int parts = 0;
    for (String word : words.split("\\s+", -1)) {
      parts++;
      boolean marked = word.endsWith("은") || word.endsWith("는") || word.endsWith("이") || word.endsWith("가") || word.endsWith("을") || word.endsWith("를");
      if (marked && word.length() > 1) {
        return true;
      }
    }
    return parts >= 5;
  }

  static int countWords(SourceText text, Quoted quoted) {
    return text.slice(quoted.inner()).split("\\s+", -1).length;
  }

  static boolean endsSentence(SourceText text, Quoted quoted) {
    return ".!?…".indexOf(text.charAt(quoted.inner().end() - 1)) >= 0;
  }

  /** ‘…’ and '…': for terms as much as for words said. */
  static boolean isSingle(SourceText text, Quoted quoted) {
    char mark = text.charAt(quoted.outer().start());
    return mark == '‘' || mark == '\'' && quoted.outer().start() + 1 == quoted.inner().start();
  }
}
