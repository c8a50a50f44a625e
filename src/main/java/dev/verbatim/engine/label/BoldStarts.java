package dev.verbatim.engine.label;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import java.util.List;

/** How far the page prints the beginning of a paragraph in bold; asked in document order. */
final class BoldStarts {

  private static final int LONGEST_STARRED = 200;

  private final SourceText text;
  private final List<Markup.Mark> marks;
  private int next;

  BoldStarts(SourceText text, Markup markup) {
    this.text = text;
    this.marks =
        markup.marks().stream()
            .filter(mark -> mark.kind() == Markup.Kind.STRONG && !mark.span().isEmpty())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
  }

  /** Behind the bold that begins at a place; the place itself where none does. */
  int endFrom(int start) {
    return isStarred(start) ? endOfStars(start) : endOfMarks(start);
  }

  // "**Jane Roe:** Yes.", as plain text sets bold
  private boolean isStarred(int start) {
    return start > 1
        && text.charAt(start - 1) == LabelText.STAR
        && text.charAt(start - 2) == LabelText.STAR;
  }

  private int endOfStars(int start) {
    int end = Math.min(text.length() - 1, start + LONGEST_STARRED);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == LabelText.STAR && text.charAt(i + 1) == LabelText.STAR) {
        return i;
      }
    }
    return start;
  }

  private int endOfMarks(int start) {
    while (next < marks.size() && marks.get(next).span().end() <= start) {
      next++;
    }
    int end = start;
    for (int i = next; i < marks.size() && touches(end, marks.get(i).span().start()); i++) {
      end = Math.max(end, marks.get(i).span().end());
    }
    return end;
  }

  // Only white space between what is bold already and the next mark.
  private boolean touches(int end, int start) {
    for (int i = end; i < start; i++) {
      if (!SourceText.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
