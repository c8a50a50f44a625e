package dev.verbatim.engine.transcript;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a turn.
 *
 * @param span what is spoken, without directions at its ends; null where nothing is
 * @param omitted what inside the span is not spoken
 * @param annotations all directions of the paragraph
 */
record Passage(@Nullable Span span, List<Span> omitted, List<Annotation> annotations) {

  private static final String BOLD = "**";

  /**
   * Reads a paragraph, or what a label leaves of it.
   *
   * @param interruptions page headers and the like
   */
  static Passage of(SourceText text, Span paragraph, List<Span> interruptions) {
    Span whole = withoutStars(text, text.trim(paragraph));
    if (whole.isEmpty()) {
      return new Passage(null, List.of(), List.of());
    }
    if (Directions.isGap(text, whole)) {
      Annotation gap = new Annotation(Annotation.Category.GAP, "editorial", whole);
      return new Passage(null, List.of(), List.of(gap));
    }
    if (LabelledPerson.isInterjection(text, whole)) {
      Annotation note = new Annotation(Annotation.Category.VOCAL, "interruption", whole);
      return new Passage(null, List.of(), List.of(note));
    }
    List<Annotation> annotations = Directions.in(text, whole);
    Span spoken = whole;
    for (Annotation each : annotations) {
      boolean leads = text.trim(new Span(spoken.start(), each.span().start())).isEmpty();
      if (leads) {
        spoken = text.trim(new Span(each.span().end(), whole.end()));
      }
    }
    for (int i = annotations.size() - 1; i >= 0 && !spoken.isEmpty(); i--) {
      Span direction = annotations.get(i).span();
      boolean ends =
          spoken.contains(direction)
              && text.trim(new Span(direction.end(), spoken.end())).isEmpty();
      if (ends) {
        spoken = text.trim(new Span(spoken.start(), direction.start()));
      }
    }
    boolean silent = spoken.isEmpty() || Directions.isGap(text, spoken);
    return silent
        ? new Passage(null, List.of(), annotations)
        : new Passage(spoken, omitted(spoken, annotations, interruptions), annotations);
  }

  // "**Why did you leave?**", "**Q: Why?**", as plain text sets bold: what was opened before the
  // words ends with them. "It was **late**" has stars of its own.
  private static Span withoutStars(SourceText text, Span paragraph) {
    String value = text.value();
    int end = paragraph.end() - BOLD.length();
    boolean closed =
        end > paragraph.start()
            && value.startsWith(BOLD, end)
            && value.indexOf(BOLD, paragraph.start()) == end;
    return closed && isOpened(value, paragraph.start())
        ? text.trim(new Span(paragraph.start(), end))
        : paragraph;
  }

  // An odd number of stars stands before it on its line.
  private static boolean isOpened(String text, int offset) {
    boolean opened = false;
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    int at = text.indexOf(BOLD, line);
    while (at >= 0 && at < offset) {
      opened = !opened;
      at = text.indexOf(BOLD, at + BOLD.length());
    }
    return opened;
  }

  /** A line that tells what was done: nobody speaks it. */
  static Passage direction(SourceText text, Span line) {
    return new Passage(null, List.of(), List.of(Directions.ofLine(text, line)));
  }

  private static List<Span> omitted(
      Span spoken, List<Annotation> annotations, List<Span> interruptions) {
    List<Span> omitted = new ArrayList<>();
    for (Annotation each : annotations) {
      boolean inside = interruptions.stream().anyMatch(page -> page.contains(each.span()));
      if (spoken.contains(each.span()) && !inside) {
        omitted.add(each.span());
      }
    }
    for (Span each : interruptions) {
      if (spoken.contains(each)) {
        omitted.add(each);
      }
    }
    omitted.sort(null);
    return omitted;
  }
}
