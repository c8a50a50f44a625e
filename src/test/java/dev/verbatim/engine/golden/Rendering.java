package dev.verbatim.engine.golden;

import dev.verbatim.engine.Annotation;
import dev.verbatim.engine.AttributionResult;
import dev.verbatim.engine.Diagnostic;
import dev.verbatim.engine.DocumentFacts;
import dev.verbatim.engine.Quote;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.Utterance;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** A result as lines that a person can read and compare: no offsets, every span by its words. */
final class Rendering {

  private final SourceText text;
  private final StringBuilder out = new StringBuilder();

  private Rendering(SourceText text) {
    this.text = text;
  }

  static String of(SourceText text, AttributionResult result) {
    Rendering rendering = new Rendering(text);
    rendering.document(result.document());
    for (int section = 0; section < result.sections().size(); section++) {
      rendering.section(section, result);
    }
    result.diagnostics().forEach(rendering::diagnostic);
    return rendering.out.toString();
  }

  private void document(DocumentFacts facts) {
    out.append("document ")
        .append(lower(facts.genre()))
        .append(' ')
        .append(String.join(",", facts.languages()));
    field("date", facts.date());
    field("published", facts.publishedAt());
    quoted("place", facts.place());
    quoted("publisher", facts.publisher());
    quoted("title", facts.title());
    out.append('\n');
  }

  private void section(int index, AttributionResult result) {
    Section section = result.sections().get(index);
    out.append("section ").append(lower(section.kind())).append(' ').append(lower(section.genre()));
    out.append(' ').append(section.language());
    field(
        "published", section.publishedAt() != null ? section.publishedAt() : section.publishedOn());
    quoted("place", section.place());
    quoted("publisher", section.publisher());
    quoted("title", section.title());
    field("translation of", section.translationOf());
    out.append('\n');
    for (int i = 0; i < result.utterances().size(); i++) {
      if (result.utterances().get(i).section() == index) {
        utterance(i, result);
      }
    }
    for (Quote quote : result.quotes()) {
      if (quote.section() == index && quote.utterance() == null && quote.within() == null) {
        quote("  ", quote, result);
      }
    }
  }

  private void utterance(int index, AttributionResult result) {
    Utterance utterance = result.utterances().get(index);
    out.append("  turn ").append(index + 1).append(' ').append(name(utterance.speaker()));
    slice("label", utterance.label());
    quoted("printed", utterance.rolePrinted());
    quoted("role", utterance.role());
    if (Boolean.TRUE.equals(utterance.isTranslation())) {
      out.append(" translation");
    }
    if (utterance.respondsTo() != null) {
      out.append(" responds to ").append(utterance.respondsTo() + 1);
    }
    if (utterance.continues() != null) {
      out.append(" goes on from ").append(utterance.continues() + 1);
    }
    if (utterance.addressee() != null) {
      out.append(" addressing ").append(name(utterance.addressee()));
    }
    out.append('\n');
    for (Annotation annotation : utterance.annotations()) {
      out.append("    [").append(lower(annotation.category()));
      if (annotation.type() != null) {
        out.append(' ').append(annotation.type());
      }
      out.append("] ").append(slice(annotation.span())).append('\n');
    }
    for (Quote quote : result.quotes()) {
      if (quote.utterance() != null && quote.utterance() == index && quote.within() == null) {
        quote("    ", quote, result);
      }
    }
  }

  private void quote(String indent, Quote quote, AttributionResult result) {
    out.append(indent).append(lower(quote.form())).append(' ');
    if (quote.form().layer() != Quote.Layer.PASSAGE) {
      out.append(name(quote.speaker()));
      slice("source", quote.attribution().source());
      slice("cue", quote.attribution().cue());
      out.append(" by ")
          .append(quote.attribution().rule() == null ? "no rule" : quote.attribution().rule());
      if (!quote.attribution().candidates().isEmpty()) {
        out.append(
            quote.attribution().candidates().stream()
                .map(candidate -> candidate.speaker().name())
                .collect(Collectors.joining(", ", " candidates ", "")));
      }
      slice("clause", quote.clause());
      if (quote.said() != null && quote.said().basis() == dev.verbatim.engine.When.Basis.STATED) {
        field("said", quote.said().from());
      }
      out.append(": ");
    }
    out.append(slice(quote.span())).append('\n');
    int index = result.quotes().indexOf(quote);
    for (Quote inner : result.quotes()) {
      if (inner.within() != null && inner.within() == index) {
        quote(indent + "  ", inner, result);
      }
    }
  }

  private void diagnostic(Diagnostic diagnostic) {
    out.append("diagnostic ").append(lower(diagnostic.kind())).append(' ');
    out.append(slice(diagnostic.span())).append('\n');
  }

  private void field(String name, Object value) {
    if (value != null) {
      out.append(' ').append(name).append(' ').append(value);
    }
  }

  private void quoted(String name, String value) {
    if (value != null) {
      out.append(' ').append(name).append(" \"").append(oneLine(value)).append('"');
    }
  }

  private void slice(String name, Span span) {
    if (span != null) {
      out.append(' ').append(name).append(' ').append(slice(span));
    }
  }

  private String slice(Span span) {
    return '"' + oneLine(text.slice(span)) + '"';
  }

  private static String oneLine(String value) {
    return value.replace("\r\n", " / ").replace("\n", " / ").replace('\u00A0', '~');
  }

  private static String name(SpeakerRef speaker) {
    if (speaker == null) {
      return "nobody";
    }
    return speaker instanceof SpeakerRef.Provisional ? speaker.name() + "?" : speaker.name();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
