package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the rules of this language give. */
final class Findings {

  private Findings() {}

  static Finding of(
      Quote.Form form,
      Span content,
      @Nullable Span clause,
      Mention source,
      @Nullable Span cue,
      Rule rule,
      double factor) {
    return new Finding(
        form, content, clause, source, cue, rule.id(), rule.confidence * factor, List.of(), null);
  }

  static Finding nobodys(Quote.Form form, Span content, @Nullable Span clause) {
    return new Finding(form, content, clause, null, null, null, 0, List.of(), null);
  }
}
