package dev.verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Half-open; the units are those of whoever made it. */
public record Range(int start, int end) {

  /** In order, with those that overlap made one. */
  static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    for (Range range : ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && range.start() < merged.get(last).end()) {
        Range before = merged.get(last);
        merged.set(last, new Range(before.start(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
