package dev.verbatim.engine.quotation;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.text.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a grammar found to be somebody's, the one who said them still as the words that name
 * him.
 *
 * @param content what the quote's span will be
 * @param omitted what inside the content is not among the words: a source in the middle of a report
 * @param clause of a mixed quotation the reported clause that it completes
 * @param source null where no rule found one
 * @param rule snake_case; null where none decided
 * @param candidates between whom the rules could not tell; empty where there is a source
 * @param within span of the quotation that holds this one; null where none does
 * @param day when it was said, where the text tells; null where it does not
 */
public record Finding(
    Quote.Form form,
    Span content,
    List<Span> omitted,
    @Nullable Span clause,
    @Nullable Mention source,
    @Nullable Span cue,
    @Nullable String rule,
    double confidence,
    List<Likely> candidates,
    @Nullable Span within,
    @Nullable StatedDay day) {

  /** By where the words begin, the longer ones first. */
  public static final Comparator<Finding> DOCUMENT_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.content().start())
          .thenComparing(finding -> finding.content().end(), Comparator.reverseOrder());

  public Finding {
    omitted = List.copyOf(omitted);
    candidates = List.copyOf(candidates);
  }

  /** Words of which nothing is left out. */
  public Finding(
      Quote.Form form,
      Span content,
      @Nullable Span clause,
      @Nullable Mention source,
      @Nullable Span cue,
      @Nullable String rule,
      double confidence,
      List<Likely> candidates,
      @Nullable Span within) {
    this(form, content, List.of(), clause, source, cue, rule, confidence, candidates, within, null);
  }

  /** Words for which no rule found a source. */
  public static Finding nobodys(Quote.Form form, Span content) {
    return new Finding(form, content, null, null, null, null, 0, List.of(), null);
  }

  public Finding inside(Span holder) {
    return new Finding(
        form, content, omitted, clause, source, cue, rule, confidence, candidates, holder, day);
  }

  public Finding saidOn(@Nullable StatedDay day) {
    return new Finding(
        form, content, omitted, clause, source, cue, rule, confidence, candidates, within, day);
  }
}
