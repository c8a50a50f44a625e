package dev.verbatim.engine.quotation;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a paragraph. A mark that opens looks for one that fits; an unclosed
 * one ends with its paragraph, whose follower may open it anew. Apostrophes are no marks.
 */
public final class QuotationMarks {

  /** Deeper nesting than this is damage, not quotation. */
  private static final int MAX_DEPTH = 4;

  /** Every character that is part of a mark. */
  private static final String MARKS = "\"'`“”„«»《》「」『』‘’";

  private final SourceText text;
  private final Span paragraph;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quoted> found = new ArrayList<>();
  private final int[] lastClosing = new int[Mark.values().length];

  /** Closing angular marks from the present place on. */
  private int anglesToClose;

  private record Open(Mark mark, int start, int inner) {}

  private QuotationMarks(SourceText text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    java.util.Arrays.fill(lastClosing, -1);
  }

  /** In order of their start, outer before inner. */
  public static List<Quoted> pair(SourceText text, Span paragraph) {
    return new QuotationMarks(text, paragraph).read();
  }

  private List<Quoted> read() {
    if (!noteLastClosings()) {
      return List.of();
    }
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at = step(at);
    }
    while (!open.isEmpty()) {
      Open unclosed = open.removeLast();
      if (unclosed.mark.standsUnclosed && open.isEmpty()) {
        add(unclosed, paragraph.end(), paragraph.end(), false);
      }
    }
    found.sort(
        Comparator.<Quoted>comparingInt(quoted -> quoted.outer().start())
            .thenComparingInt(Quoted::depth));
    return found;
  }

  /** The next offset to look at. */
  private int step(int at) {
    if (!isMark(text.charAt(at))) {
      return at + 1;
    }
    if (text.charAt(at) == '»') {
      anglesToClose--;
    }
    Mark closing = closingAt(at);
    if (closing != null) {
      int end = at + closing.closerLength(text, at);
      close(closing, at, end);
      return end;
    }
    for (Mark mark : Mark.values()) {
      int length = mark.openerLength(text, paragraph, at);
      if (length > 0 && mayOpen(mark, at)) {
        open.addLast(new Open(mark, at, at + length));
        return at + length;
      }
    }
    return at + 1;
  }

  private boolean mayOpen(Mark mark, int at) {
    if (open.size() >= MAX_DEPTH || (!mark.standsUnclosed && lastClosing[mark.ordinal()] <= at)) {
      return false;
    }
    if (open.isEmpty()) {
      return true;
    }
    for (Open holder : open) {
      boolean same = holder.mark == mark && !nestsInItself(mark);
      if (same || !holder.mark.mayHold(mark)) {
        return false;
      }
    }
    int needed = lastClosing[mark.ordinal()];
    Open outermost = open.getFirst();
    return needed > at && lastClosing[outermost.mark.ordinal()] > at;
  }

  // Marks that show their direction may stand in each other while enough of them close:
  // «Он читал «Известия»»
  private boolean nestsInItself(Mark mark) {
    long opened = open.stream().filter(each -> each.mark == mark).count();
    return mark == Mark.ANGLE && anglesToClose > opened;
  }

  /** The innermost open mark that this place closes. */
  private @org.jspecify.annotations.Nullable Mark closingAt(int at) {
    var inwards = open.descendingIterator();
    while (inwards.hasNext()) {
      Open candidate = inwards.next();
      if (at >= candidate.inner && candidate.mark.closerLength(text, at) > 0) {
        boolean opensAnother = candidate == open.getLast() && opensNested(candidate.mark, at);
        return opensAnother ? null : candidate.mark;
      }
    }
    return null;
  }

  // A straight mark that looks like an opening one, inside curly ones that close later: “the "new"
  // plan”.
  private boolean opensNested(Mark holder, int at) {
    return holder == Mark.CURLY
        && text.charAt(at) == '"'
        && Mark.STRAIGHT.looksOpening(text, paragraph, at)
        && lastClosing[Mark.CURLY.ordinal()] > at
        && text.charAt(lastClosing[Mark.CURLY.ordinal()]) == '”';
  }

  private void close(Mark mark, int at, int end) {
    while (open.getLast().mark != mark) {
      open.removeLast();
    }
    add(open.removeLast(), at, end, true);
  }

  private void add(Open opened, int innerEnd, int outerEnd, boolean closed) {
    Span inner = text.trim(new Span(opened.inner, innerEnd));
    if (inner.isEmpty() || !hasWord(inner)) {
      return;
    }
    found.add(new Quoted(new Span(opened.start, outerEnd), inner, open.size(), closed));
  }

  private boolean hasWord(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is any mark but apostrophes inside of words. */
  private boolean noteLastClosings() {
    boolean any = false;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (!isMark(text.charAt(at))) {
        continue;
      }
      any = any || !isInsideWord(at);
      anglesToClose += text.charAt(at) == '»' ? 1 : 0;
      for (Mark mark : Mark.values()) {
        if (mark.closerLength(text, at) > 0) {
          lastClosing[mark.ordinal()] = at;
        }
      }
    }
    return any;
  }

  // Most characters are letters, and most texts of one alphabet: these are told without a search.
  private static boolean isMark(char c) {
    return c < 'A' ? c == '"' || c == '\'' : (c < 'a' || c > 'z') && MARKS.indexOf(c) >= 0;
  }

  // don't, don’t
  private boolean isInsideWord(int at) {
    return at > paragraph.start()
        && at + 1 < paragraph.end()
        && Tokenizer.isApostrophe(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
