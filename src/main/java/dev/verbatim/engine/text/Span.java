package dev.verbatim.engine.text;

/**
 * A half-open range of UTF-16 code units of a {@link SourceText}.
 *
 * <p>Inside the engine every place is a span; Unicode code points, which the HTTP contract speaks,
 * are made at the edge by {@link SourceText#codePointOffset}.
 *
 * @param start first code unit, inclusive
 * @param end last code unit, exclusive; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The smallest span that holds both. */
  public static Span covering(Span first, Span second) {
    return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True where the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Document order: by start, the shorter one first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
