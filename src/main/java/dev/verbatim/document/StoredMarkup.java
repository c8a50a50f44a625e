package dev.verbatim.document;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import java.util.Locale;

/** A text's {@link Markup} as it is stored: offsets in code points. */
public record StoredMarkup(List<StoredMark> marks) {

  /** One marked range; {@code kind} in lower case. */
  public record StoredMark(String kind, int start, int end) {}

  static StoredMarkup of(Markup markup, SourceText text) {
    return new StoredMarkup(markup.marks().stream().map(mark -> stored(mark, text)).toList());
  }

  Markup markup(SourceText text) {
    return new Markup(marks.stream().map(mark -> mark(mark, text)).toList());
  }

  private static StoredMark stored(Markup.Mark mark, SourceText text) {
    return new StoredMark(
        mark.kind().name().toLowerCase(Locale.ROOT),
        text.codePointOffset(mark.span().start()),
        text.codePointOffset(mark.span().end()));
  }

  private static Markup.Mark mark(StoredMark mark, SourceText text) {
    return new Markup.Mark(
        Markup.Kind.valueOf(mark.kind().toUpperCase(Locale.ROOT)),
        new Span(text.utf16Offset(mark.start()), text.utf16Offset(mark.end())));
  }
}
