package dev.verbatim.engine.layout;

import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Genre;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sections and blocks. */
public final class LayoutReader {

  private LayoutReader() {}

  public static DocumentLayout read(Submission submission) {
    SourceText text = submission.text();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.value().indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = text.trim(new Span(start, end));
      if (!line.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, line));
      }
      start = end + 1;
    }
    Section body =
        new Section(
            Section.Kind.BODY,
            Genre.NEWS,
            null,
            null,
            "en",
            null,
            null,
            null,
            null,
            new Span(0, text.length()));
    DocumentFacts facts =
        new DocumentFacts(null, null, Genre.NEWS, null, null, null, List.of("en"));
    return new DocumentLayout(
        submission, facts, List.of(new SectionText(0, body, blocks)), List.of());
  }
}
