package dev.verbatim.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one text, and which of them are the same as a word asked for. It is read from what
 * the database marks: {@code we met for <talks> }, as long as the text but for the marks, with a
 * space for everything that is no word.
 */
public final class MarkedWords {

  private static final char START = '<';
  private static final char END = '>';

  private final List<Range> places = new ArrayList<>();
  private final Map<String, Set<Integer>> same = new HashMap<>();

  /** Takes in the text as it is marked for one word. */
  public void read(String word, String marked) {
    Set<Integer> found = same.computeIfAbsent(word, w -> new HashSet<>());
    boolean isFirst = places.isEmpty();
    int index = 0;
    int offset = 0;
    for (String part : marked.split(" ", -1)) {
      int length = lengthWithoutMarks(part);
      if (length > 0) {
        if (isFirst) {
          places.add(new Range(offset, offset + length));
        }
        if (part.indexOf(START) >= 0) {
          found.add(index);
        }
        index++;
      }
      offset += length + 1;
    }
  }

  private static int lengthWithoutMarks(String part) {
    return (int) part.codePoints().filter(c -> c != START && c != END).count();
  }

  /** Where the phrases stand, each of one word or more; in code points, in order. */
  public List<Range> ranges(List<List<String>> phrases) {
    List<Range> ranges = new ArrayList<>();
    for (List<String> phrase : phrases) {
      for (int i = 0; !phrase.isEmpty() && i + phrase.size() <= places.size(); i++) {
        if (standsAt(i, phrase)) {
          ranges.add(new Range(places.get(i).start(), places.get(i + phrase.size() - 1).end()));
        }
      }
    }
    return Range.merged(ranges);
  }

  private boolean standsAt(int index, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!same.getOrDefault(phrase.get(i), Set.of()).contains(index + i)) {
        return false;
      }
    }
    return true;
  }
}
