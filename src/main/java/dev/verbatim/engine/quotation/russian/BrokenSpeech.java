package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Speech that its own cue interrupts between dashes: "Дорогу починим, — сказал мэр, — а мост
 * закроем".
 *
 * @param parts the words said, in order
 * @param to index behind the last token of the cue's clause
 */
record BrokenSpeech(List<Span> parts, Cue cue, int from, int to) {

  /** The clause of a cue has no more words. */
  private static final int LONGEST_CLAUSE = 40;

  /** Before its verb a cue's clause has no more words: "— также, отвечая на вопрос, сказал". */
  private static final int VERB_WITHIN = 6;

  BrokenSpeech {
    parts = List.copyOf(parts);
  }

  /**
   * @param endsInCue the speech may end in its cue, as in a paragraph behind a dash; between marks
   *     it goes on behind it
   */
  static @Nullable BrokenSpeech in(Stretch words, int from, boolean endsInCue) {
    List<Span> parts = new ArrayList<>();
    Cue first = null;
    int clauseFrom = 0;
    int clauseTo = 0;
    int start = from;
    int at = from + 1;
    while (at < words.size()) {
      int to = opensClause(words, at) ? clauseEnd(words, at + 1) : -1;
      Cue cue = to < 0 ? null : cue(words, at + 1, to, endsInCue);
      if (cue == null) {
        at++;
        continue;
      }
      addPart(words, start, at, parts);
      if (first == null) {
        first = cue;
        clauseFrom = at + 1;
        clauseTo = to;
      }
      start = to + 1;
      at = to + 1;
    }
    if (first == null || parts.isEmpty()) {
      return null;
    }
    if (start < words.size()) {
      addLast(words, start, parts);
    }
    return new BrokenSpeech(parts, first, clauseFrom, clauseTo);
  }

  private static @Nullable Cue cue(Stretch words, int from, int to, boolean endsInCue) {
    Cue cue = Cues.first(words, from, Math.min(to, from + VERB_WITHIN));
    if (cue == null || cue.verb().gerund() || !cue.verb().quotes()) {
      return null;
    }
    boolean goesOn = to < words.size();
    return goesOn || endsInCue || cue.first() == from ? cue : null;
  }

  // , — or ? —
  private static boolean opensClause(Stretch words, int at) {
    return words.isDash(at)
        && (words.isComma(at - 1) || words.isStop(at - 1) || words.isQuoted(at - 1));
  }

  private static int clauseEnd(Stretch words, int from) {
    for (int at = from; at < words.size() && at - from < LONGEST_CLAUSE; at++) {
      boolean closes = words.isComma(at - 1) || words.isStop(at - 1) || words.is(at - 1, ":");
      if (at > from && words.isDash(at) && closes) {
        return at;
      }
    }
    return words.size() - from < LONGEST_CLAUSE ? words.size() : -1;
  }

  private static void addPart(Stretch words, int from, int to, List<Span> parts) {
    int end = to;
    while (end > from && words.isComma(end - 1)) {
      end--;
    }
    if (hasWord(words, from, end)) {
      parts.add(words.span(from, end));
    }
  }

  private static void addLast(Stretch words, int from, List<Span> parts) {
    if (hasWord(words, from, words.size())) {
      parts.add(words.span(from, words.size()));
    }
  }

  private static boolean hasWord(Stretch words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isWord(at) || words.isNumber(at) || words.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }
}
