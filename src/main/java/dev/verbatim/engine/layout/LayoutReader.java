package dev.verbatim.engine.layout;

import dev.verbatim.engine.Submission;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sections and blocks. */
public final class LayoutReader {

  private LayoutReader() {}

  /** Linear in the length of the text; a text without any line gives one empty section. */
  public static DocumentLayout read(Submission submission) {
    SourceText text = submission.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    List<Outline> outlines = new ArrayList<>();
    for (LanguageCuts.Stretch stretch : LanguageCuts.of(text, paragraphs)) {
      List<Paragraph> part = paragraphs.subList(stretch.first(), stretch.end());
      outlines.add(Outline.of(text, submission.markup(), part, stretch.language()));
    }
    return new Sections(submission, outlines).document();
  }
}
