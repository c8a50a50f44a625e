package dev.verbatim.engine.topic;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a part of a text into the passages in it and, line by line, what stands between them. No
 * character is in two pieces: a passage inside another one is none.
 */
final class Pieces {

  /** A piece and the paragraph it stands in, from 0; a passage of several lines is in one. */
  record Piece(Span span, int paragraph) {}

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final CharSequence text;
  private final List<Piece> pieces = new ArrayList<>();
  private int paragraph;

  private Pieces(CharSequence text) {
    this.text = text;
  }

  /** The pieces in document order. */
  static List<Piece> of(CharSequence text, Span part, List<Span> passages) {
    Pieces cut = new Pieces(text);
    int at = part.start();
    for (Span passage : passages.stream().sorted(OUTER_FIRST).toList()) {
      if (passage.start() >= at && passage.end() <= part.end()) {
        cut.lines(at, passage.start());
        cut.pieces.add(new Piece(passage, cut.paragraph));
        at = passage.end();
      }
    }
    cut.lines(at, part.end());
    return cut.pieces;
  }

  /** The paragraph of a place in the part. */
  static int paragraph(List<Piece> pieces, int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.isEmpty() ? 0 : pieces.get(low).paragraph();
  }

  private void lines(int start, int end) {
    int first = start;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n') {
        line(first, at);
        first = at + 1;
        paragraph += isBegun() ? 1 : 0;
      }
    }
    line(first, end);
  }

  private void line(int start, int end) {
    int first = start;
    while (first < end && SourceText.isSpace(text.charAt(first))) {
      first++;
    }
    if (first < end) {
      pieces.add(new Piece(new Span(first, end), paragraph));
    }
  }

  // Empty lines make no paragraph.
  private boolean isBegun() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).paragraph() == paragraph;
  }
}
