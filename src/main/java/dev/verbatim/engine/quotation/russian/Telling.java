package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.Quote;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section has told so far: who spoke last, and whose words were found. */
final class Telling {

  /** How many paragraphs without a source a speaker is remembered over. */
  private static final int MEMORY = 2;

  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Mention last;
  private int paragraphOfLast;
  private int paragraph;
  private @Nullable Mention acting;
  private int paragraphOfActing;
  private @Nullable Span sentenceBefore;
  private boolean lastWasQuotation;
  private final List<Waiting> waiting = new ArrayList<>();
  private final @Nullable Mention firstPerson;
  private @Nullable Mention announced;
  private @Nullable Span announcingCue;
  private int paragraphOfAnnounced;

  /** A quotation without a cue of its own: open ones go on in the next paragraph. */
  private record Waiting(Span content, boolean open, int paragraph) {}

  Telling() {
    this(null);
  }

  /**
   * @param firstPerson of what is told inside a quotation, who tells it
   */
  Telling(@Nullable Mention firstPerson) {
    this.firstPerson = firstPerson;
  }

  @Nullable Mention firstPerson() {
    return firstPerson;
  }

  /**
   * A quotation that stands alone belongs to who spoke before; one that goes on in the next
   * paragraph to whom its end belongs.
   */
  void quoteAlone(Span content, boolean closed) {
    if (quoteAnnounced(content)) {
      return;
    }
    if (!waiting.isEmpty() && waiting.get(waiting.size() - 1).open || !closed) {
      waiting.add(new Waiting(content, !closed, paragraph));
      return;
    }
    continueSpeaker(content, paragraph);
  }

  private void continueSpeaker(Span content, int at) {
    Mention speaking = last;
    boolean near = speaking != null && at - paragraphOfLast <= 1;
    if (speaking == null || !near) {
      waiting.add(new Waiting(content, false, at));
      return;
    }
    double factor = at == paragraphOfLast ? 1 : 0.85;
    findings.add(
        Findings.of(
            Quote.Form.DIRECT, content, null, speaking, null, Rule.SAME_SPEAKER_CONTINUES, factor));
    speaks(speaking);
    lastWasQuotation = true;
  }

  /** Quotations that wait for their speaker get this one. */
  private void settle(Finding finding) {
    for (Waiting each : waiting) {
      boolean near = each.open || each.paragraph == paragraph;
      findings.add(
          near
              ? new Finding(
                  Quote.Form.DIRECT,
                  each.content,
                  null,
                  finding.source(),
                  finding.cue(),
                  finding.rule(),
                  finding.confidence(),
                  List.of(),
                  null)
              : Findings.nobodys(Quote.Form.DIRECT, each.content, null));
    }
    waiting.clear();
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** «…». Так сказал министр. */
  void settleWith(Mention source, @Nullable Span cue, Rule rule) {
    settle(
        Findings.of(
            Quote.Form.DIRECT, cue == null ? source.span() : cue, null, source, cue, rule, 1));
    speaks(source);
  }

  /** What still waits for a speaker at the end gets none. */
  void giveUpWaiting() {
    for (Waiting each : waiting) {
      findings.add(Findings.nobodys(Quote.Form.DIRECT, each.content, null));
    }
    waiting.clear();
  }

  void enterParagraph() {
    paragraph++;
  }

  /** "Она вздохнула:": what the next paragraph says is hers. */
  void announce(Mention source, @Nullable Span cue) {
    announced = source;
    announcingCue = cue;
    paragraphOfAnnounced = paragraph;
  }

  /** Attributes a quotation to whom the paragraph before has announced; false where it has not. */
  boolean quoteAnnounced(Span content) {
    Mention source = announced;
    if (source == null || paragraph - paragraphOfAnnounced > 1) {
      return false;
    }
    add(
        Findings.of(
            Quote.Form.DIRECT, content, null, source, announcingCue, Rule.ANNOUNCED_QUOTATION, 1));
    return true;
  }

  boolean isInParagraphOfLast() {
    return last != null && paragraphOfLast == paragraph;
  }

  /** Who spoke last, if not too long ago; nobody whose gender the verb does not admit. */
  @Nullable Mention speaking(Agreement verb) {
    Mention mention = last;
    if (mention == null || paragraph - paragraphOfLast > MEMORY) {
      return null;
    }
    boolean admitted =
        mention.gender() == null
            ? mention.plural() ? verb.admitsPlural() : verb.admitsSingular()
            : verb.admits(mention.gender());
    return admitted ? mention : null;
  }

  /** The subject of a sentence that reports nothing: who acts may speak in the next. */
  void acts(Mention mention) {
    if (!isInParagraphOfLast() || last == null || last.span().end() <= mention.span().start()) {
      acting = mention;
      paragraphOfActing = paragraph;
    }
  }

  /** Who spoke last or, in the same paragraph and later than that, acted. */
  @Nullable Mention subject(Agreement verb) {
    Mention mention = acting;
    boolean later =
        mention != null
            && paragraphOfActing == paragraph
            && (last == null || last.span().start() < mention.span().start())
            && (mention.gender() == null || verb.admits(mention.gender()));
    return later ? mention : speaking(verb);
  }

  boolean lastWasQuotation() {
    return lastWasQuotation && isInParagraphOfLast();
  }

  void speaks(Mention mention) {
    last = mention;
    paragraphOfLast = paragraph;
  }

  void add(Finding finding) {
    if (finding.source() != null && finding.within() == null && !waiting.isEmpty()) {
      settle(finding);
    }
    findings.add(finding);
    lastWasQuotation = finding.form() != Quote.Form.INDIRECT;
    if (finding.source() != null && finding.within() == null) {
      speaks(finding.source());
    }
  }

  @Nullable Span sentenceBefore() {
    return sentenceBefore;
  }

  /** The sentence just read, if what it says can be somebody's report. */
  void sentenceRead(@Nullable Span sentence) {
    sentenceBefore = sentence;
  }

  /** True where words of that range are somebody's already. */
  boolean isTold(Span range) {
    for (int i = findings.size() - 1; i >= 0 && i >= findings.size() - 8; i--) {
      if (findings.get(i).content().overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  /** What was found since that many findings was said on that day. */
  void saidOn(int since, StatedDay day) {
    for (int i = since; i < findings.size(); i++) {
      findings.set(i, findings.get(i).saidOn(day));
    }
  }

  List<Finding> findings() {
    return findings;
  }
}
