package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Quoted;
import dev.verbatim.engine.text.SourceText;
import java.util.List;

/** Tells a clause in marks from a few words in marks. */
final class Wording {

  private static final String FINALS = "다요까라죠냐것뿐중";

  /** Endings of clauses that single syllables would confuse with nouns: 편지, 노동자. */
  private static final List<String> LONG_FINALS =
      List.of(
          "하자", "말자", "보자", "가자", "내자", "두자", "들자", "하지", "이지", "었지", "았지", "겠지", "는지", "을지", "할지",
          "하네", "이네", "하군", "이군", "하나", "하오", "예정", "있음", "없음", "했음");

  private Wording() {}

  /**
   * True where the words could be said by themselves: they end like a sentence or have a subject.
   */
  static boolean isClause(SourceText text, Quoted quoted) {
    String words = text.slice(quoted.inner());
    char last = words.charAt(words.length() - 1);
    if (".!?…".indexOf(last) >= 0
        || FINALS.indexOf(last) >= 0
        || LONG_FINALS.stream().anyMatch(words::endsWith)) {
      return true;
    }
    int parts = 0;
    for (String word : words.split("\\s+", -1)) {
      parts++;
      boolean marked =
          word.endsWith("은")
              || word.endsWith("는")
              || word.endsWith("이")
              || word.endsWith("가")
              || word.endsWith("을")
              || word.endsWith("를");
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
