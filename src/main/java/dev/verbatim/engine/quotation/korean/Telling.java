package dev.verbatim.engine.quotation.korean;

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
  private final List<Span> waiting = new ArrayList<>();
  private @Nullable Mention last;
  private @Nullable Span announcedBy;
  private @Nullable Mention acting;
  private int paragraphOfLast;
  private int paragraphOfActing;
  private int paragraph;
  private int paragraphOfWaiting;
  private boolean asked;
  private @Nullable Mention answering;

  void enterParagraph() {
    paragraph++;
  }

  /** Who spoke last, or acted later than that in the same paragraph. */
  @Nullable Mention subject() {
    Mention mention = acting;
    boolean later =
        mention != null
            && paragraphOfActing == paragraph
            && (last == null || last.span().start() < mention.span().start());
    if (later) {
      return mention;
    }
    return last != null && paragraph - paragraphOfLast <= MEMORY ? last : null;
  }

  void acts(Mention mention) {
    acting = mention;
    paragraphOfActing = paragraph;
  }

  void add(Finding finding) {
    Mention source = finding.source();
    if (source != null && finding.within() == null) {
      last = source;
      paragraphOfLast = paragraph;
      announcedBy = null;
    }
    findings.add(finding);
  }

  void addNobodys(Quote.Form form, Span content) {
    findings.add(Finding.nobodys(form, content));
  }

  void find(
      Quote.Form form,
      Span content,
      @Nullable Span clause,
      Mention source,
      @Nullable Span cue,
      Rule rule,
      double factor) {
    add(
        new Finding(
            form,
            content,
            clause,
            source,
            cue,
            rule.id(),
            rule.confidence * factor,
            List.of(),
            null));
  }

  /** "다음과 같이 말했다": the paragraphs that follow are what was said. */
  void announce(Mention source, Span cue) {
    last = source;
    paragraphOfLast = paragraph;
    announcedBy = cue;
  }

  boolean isAnnounced() {
    return announcedBy != null;
  }

  /** Who answers from here on where the reporter asks behind a dash. */
  void asked(@Nullable Mention interviewed) {
    asked = interviewed != null;
    answering = interviewed;
  }

  /** A quotation that stands alone. */
  void quoteAlone(Span content) {
    Mention answers = answering;
    if (asked && answers != null) {
      find(Quote.Form.DIRECT, content, null, answers, null, Rule.INTERVIEW_ANSWER, 1);
      return;
    }
    Mention speaking = last;
    Span announced = announcedBy;
    if (speaking != null && announced != null) {
      int of = paragraphOfLast;
      find(Quote.Form.DIRECT, content, null, speaking, announced, Rule.ANNOUNCED_QUOTATION, 1);
      announcedBy = announced;
      paragraphOfLast = Math.max(of, paragraph);
      return;
    }
    if (speaking != null && paragraph - paragraphOfLast <= 1) {
      double factor = paragraph == paragraphOfLast ? 1 : 0.85;
      find(Quote.Form.DIRECT, content, null, speaking, null, Rule.SAME_SPEAKER_CONTINUES, factor);
      return;
    }
    waiting.add(content);
    paragraphOfWaiting = paragraph;
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** A quotation whose source the next sentence names, even where somebody spoke before. */
  void settle(Mention source, Span cue, Rule rule) {
    if (waiting.isEmpty() && !findings.isEmpty()) {
      Finding before = findings.get(findings.size() - 1);
      boolean guessed = Rule.SAME_SPEAKER_CONTINUES.id().equals(before.rule());
      if (guessed) {
        findings.remove(findings.size() - 1);
        waiting.add(before.content());
      }
    }
    for (Span content : waiting) {
      find(Quote.Form.DIRECT, content, null, source, cue, rule, 1);
    }
    waiting.clear();
  }

  /** "…." 배우는 웃었다: whoever acts in the sentence behind is taken for the speaker. */
  void settleActing(Mention acts) {
    boolean near = !waiting.isEmpty() && paragraphOfWaiting == paragraph;
    if (near) {
      for (Span content : waiting) {
        find(Quote.Form.DIRECT, content, null, acts, null, Rule.SUBJECT_BEHIND_QUOTATION, 1);
      }
      waiting.clear();
    }
  }

  void giveUpWaiting() {
    waiting.forEach(content -> addNobodys(Quote.Form.DIRECT, content));
    waiting.clear();
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
