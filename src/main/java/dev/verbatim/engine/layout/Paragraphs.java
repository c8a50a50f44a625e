package dev.verbatim.engine.layout;

import dev.verbatim.engine.label.LabelReader;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Joins lines to paragraphs: as they are, or unwrapped where the text was broken at a column. */
final class Paragraphs {

  private static final int LEAST_INDENT = 2;

  /** An indent that fewer than one line in so many has is not the margin. */
  private static final int FEW_LINES = 10;

  private final SourceText text;
  private final List<Line> lines;
  private final int fullLine;
  private final int margin;
  private final Set<Integer> furniture;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(SourceText text, List<Line> lines, int column) {
    this.text = text;
    this.lines = lines;
    this.fullLine = Wrapping.fullLine(column);
    this.margin = margin(lines);
    this.furniture = PageFurniture.of(text, lines);
  }

  static List<Paragraph> of(SourceText text) {
    List<Line> lines = Lines.of(text);
    OptionalInt column = Wrapping.column(text, lines);
    if (column.isPresent()) {
      return new Paragraphs(text, lines, column.getAsInt()).unwrap();
    }
    List<Paragraph> paragraphs = new ArrayList<>(lines.size());
    for (Line line : lines) {
      paragraphs.add(
          new Paragraph(line.span(), line.blanksBefore(), line.indent(), 1, false, List.of()));
    }
    return paragraphs;
  }

  private List<Paragraph> unwrap() {
    int first = 0;
    while (first < lines.size()) {
      first = furniture.contains(first) ? alone(first) : paragraphFrom(first);
    }
    return paragraphs;
  }

  private int alone(int index) {
    Line line = lines.get(index);
    paragraphs.add(
        new Paragraph(line.span(), line.blanksBefore(), line.indent(), 1, true, List.of()));
    return index + 1;
  }

  private int paragraphFrom(int first) {
    List<Span> interruptions = new ArrayList<>();
    int last = first;
    int next = first + 1;
    while (true) {
      int behind = next;
      while (behind < lines.size() && furniture.contains(behind)) {
        behind++;
      }
      if (behind == lines.size() || breaks(last, behind, behind > next)) {
        break;
      }
      addBreak(interruptions, last, behind, behind > next);
      last = behind;
      next = behind + 1;
    }
    Line line = lines.get(first);
    Span span = new Span(line.span().start(), lines.get(last).span().end());
    paragraphs.add(
        new Paragraph(
            span,
            line.blanksBefore(),
            line.indent(),
            last - first + 1,
            false,
            List.copyOf(interruptions)));
    return last + 1;
  }

  private boolean breaks(int last, int next, boolean overPage) {
    Line line = lines.get(last);
    Line following = lines.get(next);
    if (LabelReader.opensTurn(text, following.span())
        || RecordFurniture.isCueTime(text, line.span())
        || RecordFurniture.endsInSeconds(text, line.span())) {
      return true;
    }
    if (overPage) {
      return Sentences.endsSentence(text, line.span())
          || !Character.isLowerCase(text.charAt(following.span().start()));
    }
    boolean indented = following.indent() >= margin + LEAST_INDENT;
    boolean shortLine = line.width() < fullLine && ends(line);
    boolean centred =
        line.indent() > following.indent() + 2 * LEAST_INDENT
            && !LabelReader.opensTurn(text, line.span());
    return following.blanksBefore() > 0
        || (indented && (following.indent() != line.indent() || ends(line)))
        || shortLine
        || centred;
  }

  // As a sentence does, or as an editor's note: "[The statement follows:]"
  private boolean ends(Line line) {
    return Sentences.endsSentence(text, line.span()) || text.charAt(line.span().end() - 1) == ']';
  }

  // "co-" at the end of a line and "operation" on the next; a page's head between them.
  private void addBreak(List<Span> interruptions, int last, int next, boolean overPage) {
    Span line = lines.get(last).span();
    Span following = lines.get(next).span();
    boolean hyphen =
        line.length() > 1
            && text.charAt(line.end() - 1) == '-'
            && Character.isLetter(text.charAt(line.end() - 2))
            && Character.isLowerCase(text.charAt(following.start()));
    if (hyphen) {
      interruptions.add(new Span(line.end() - 1, following.start()));
    } else {
      Span between = text.trim(new Span(line.end(), following.start()));
      if (overPage || !between.isEmpty()) {
        interruptions.add(between);
      }
    }
  }

  private static int margin(List<Line> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.indent(), 1, Integer::sum));
    int few = Math.max(1, lines.size() / FEW_LINES);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= few)
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(0);
  }
}
