package dev.verbatim.engine.layout;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelReader;
import dev.verbatim.engine.label.TextLine;
import dev.verbatim.engine.layout.LanguageCuts.Stretch;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sections and blocks. */
public final class LayoutReader {

  private LayoutReader() {}

  /** Linear in the length of the text; a text without any line gives one empty section. */
  public static DocumentLayout read(Submission submission) {
    SourceText text = submission.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    List<Label> labels = LabelReader.read(text, lines(paragraphs), submission.markup());
    List<Outline> outlines = new ArrayList<>();
    for (Stretch stretch : stretches(text, paragraphs, labels)) {
      List<Paragraph> part = paragraphs.subList(stretch.first(), stretch.end());
      outlines.add(
          Outline.of(text, submission.markup(), part, stretch.language(), within(part, labels)));
    }
    return new Sections(submission, outlines).document();
  }

  private static List<TextLine> lines(List<Paragraph> paragraphs) {
    List<TextLine> lines = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      lines.add(new TextLine(paragraph.span(), paragraph.blanksBefore() == 0));
    }
    return lines;
  }

  // A speech in another language between labelled turns stays where it was made.
  private static List<Stretch> stretches(
      SourceText text, List<Paragraph> paragraphs, List<Label> labels) {
    List<Stretch> stretches = new ArrayList<>();
    List<Stretch> cut = LanguageCuts.of(text, paragraphs);
    for (int i = 0; i < cut.size(); i++) {
      Stretch stretch = cut.get(i);
      int last = stretches.size() - 1;
      boolean between =
          last >= 0
              && i + 1 < cut.size()
              && within(part(paragraphs, stretch), labels).isEmpty()
              && !within(part(paragraphs, stretches.get(last)), labels).isEmpty()
              && !within(part(paragraphs, cut.get(i + 1)), labels).isEmpty();
      if (between) {
        stretches.set(last, stretches.get(last).joined(stretch).joined(cut.get(++i)));
      } else {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  private static List<Paragraph> part(List<Paragraph> paragraphs, Stretch stretch) {
    return paragraphs.subList(stretch.first(), stretch.end());
  }

  private static List<Label> within(List<Paragraph> part, List<Label> labels) {
    Span whole = Span.covering(part.get(0).span(), part.get(part.size() - 1).span());
    int first = firstFrom(labels, whole.start());
    int end = firstFrom(labels, whole.end());
    return labels.subList(first, end);
  }

  private static int firstFrom(List<Label> labels, int offset) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (labels.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
