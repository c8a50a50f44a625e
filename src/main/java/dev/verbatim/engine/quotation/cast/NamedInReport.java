package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a report names whose source is a pronoun: the pronoun stands for none of them. */
final class NamedInReport {

  private final Map<Span, Span> byPronoun;
  private final Figures figures;

  private NamedInReport(Map<Span, Span> byPronoun, Figures figures) {
    this.byPronoun = byPronoun;
    this.figures = figures;
  }

  static NamedInReport of(List<Finding> findings, Figures figures) {
    return new NamedInReport(told(findings), figures);
  }

  /** Of what pronouns report without marks, by the pronoun. */
  private static Map<Span, Span> told(List<Finding> findings) {
    Map<Span, Span> told = new HashMap<>();
    for (Finding finding : findings) {
      Mention source = finding.source();
      if (source != null && source.kind() == Mention.Kind.PRONOUN) {
        Span clause = finding.form() == Quote.Form.INDIRECT ? finding.content() : finding.clause();
        if (clause != null) {
          told.put(source.span(), clause);
        }
      }
    }
    return told;
  }

  // Brent would fall, | he said; he said that | Brent would fall: he is not Brent
  Set<Figure> figures(List<Mention> mentions, Mention pronoun) {
    Span told = byPronoun.get(pronoun.span());
    if (told == null) {
      return Set.of();
    }
    Set<Figure> named = new HashSet<>();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < told.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < mentions.size() && mentions.get(i).span().start() < told.end(); i++) {
      Span name = mentions.get(i).name();
      Figure figure = name == null ? null : figures.named(name);
      if (figure != null) {
        named.add(figure);
      }
    }
    return named;
  }
}
