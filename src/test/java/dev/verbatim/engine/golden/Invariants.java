package dev.verbatim.engine.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Attributor;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;

/** What holds for every text, whatever is in it. */
public final class Invariants {

  private Invariants() {}

  public static void check(Attributor attributor, String text) {
    SourceText source = SourceText.of(text);
    AttributionResult result = attributor.attribute(Submission.of(text));
    spansAreInside(source, result);
    passagesDoNotOverlap(result);
    String rendered = Rendering.of(source, result);
    if (!text.contains("\r")) {
      assertEquals(
          rendered, render(attributor, text.replace("\n", "\r\n")), "CRLF changes the result");
    }
  }

  static String render(Attributor attributor, String text) {
    return Rendering.of(SourceText.of(text), attributor.attribute(Submission.of(text)));
  }

  private static void spansAreInside(SourceText text, AttributionResult result) {
    Span whole = new Span(0, text.length());
    for (Utterance utterance : result.utterances()) {
      assertTrue(whole.contains(utterance.span()), "turn outside the text");
      utterance.annotations().forEach(each -> assertTrue(whole.contains(each.span())));
    }
    for (Quote quote : result.quotes()) {
      assertTrue(whole.contains(quote.span()), "quote outside the text");
      assertTrue(!quote.span().isEmpty(), "empty quote");
      assertEquals(quote.span(), text.trim(quote.span()), "quote with white space at an end");
      quote
          .omitted()
          .forEach(each -> assertTrue(quote.span().contains(each), "omitted outside its quote"));
      if (quote.within() != null) {
        Quote holder = result.quotes().get(quote.within());
        assertTrue(holder.span().contains(quote.span()), "inner quote outside its holder");
      }
      if (quote.utterance() != null) {
        assertTrue(result.utterances().get(quote.utterance()).span().contains(quote.span()));
      }
    }
  }

  private static void passagesDoNotOverlap(AttributionResult result) {
    int end = 0;
    for (Quote quote : result.quotes()) {
      if (quote.form().layer() == Quote.Layer.PASSAGE) {
        assertTrue(quote.span().start() >= end, "passages overlap");
        end = quote.span().end();
      }
    }
  }
}
