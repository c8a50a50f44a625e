package dev.verbatim.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredMarkupTest {

  @Test
  void marksComeBackAsTheyWere() {
    SourceText text = SourceText.of("😀a😀😀b");
    Markup markup =
        new Markup(
            List.of(
                new Markup.Mark(Markup.Kind.STRONG, new Span(0, 2)),
                new Markup.Mark(Markup.Kind.EMPHASIS, new Span(2, 7)),
                new Markup.Mark(Markup.Kind.HEADING, new Span(7, 8))));
    StoredMarkup stored = StoredMarkup.of(markup, text);
    assertEquals(new StoredMarkup.StoredMark("emphasis", 1, 4), stored.marks().get(1));
    assertEquals(markup, stored.markup(text));
  }
}
