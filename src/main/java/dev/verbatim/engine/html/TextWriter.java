package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.Markup.Mark;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The text of a page as it is built: white space collapsed as a browser does, blocks apart by one
 * blank line, marks for what was bold or a heading.
 */
final class TextWriter {

  private static final String BLOCK_END = "\n\n";

  /** White space not yet written; a block's end outweighs a line's, a line's a space. */
  private enum Pending {
    NOTHING,
    SPACE,
    LINE,
    LINES,
    BLOCK
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final StyleRun strong = new StyleRun(Markup.Kind.STRONG);
  private final StyleRun emphasis = new StyleRun(Markup.Kind.EMPHASIS);
  private Pending pending = Pending.NOTHING;

  /** Where the present block begins, before the blank line that parts it from the last one. */
  private int blockStart;

  private boolean blockIsEmpty = true;

  void bold(boolean on) {
    strong.on = on;
  }

  void italic(boolean on) {
    emphasis.on = on;
  }

  /** Where an element's text will begin; {@link #mark} takes what is written from there. */
  int position() {
    return text.length();
  }

  void write(String words, boolean keepsSpaces) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == 0) {
        continue;
      }
      if (!isHtmlSpace(c)) {
        append(c);
      } else if (keepsSpaces) {
        keep(c, i > 0 && words.charAt(i - 1) == '\r');
      } else if (pending == Pending.NOTHING && !blockIsEmpty) {
        pending = Pending.SPACE;
      }
    }
  }

  /** Writes right after the last word. */
  void join(String words) {
    pending = pending == Pending.SPACE ? Pending.NOTHING : pending;
    write(words, false);
  }

  void lineBreak() {
    strong.breakIfOff();
    emphasis.breakIfOff();
    if (!blockIsEmpty && pending != Pending.BLOCK) {
      pending = pending.compareTo(Pending.LINE) < 0 ? Pending.LINE : Pending.LINES;
    }
  }

  void blockBreak() {
    strong.end();
    emphasis.end();
    int end = text.length();
    while (end > blockStart && isHtmlSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(trim(blockStart, end).isEmpty() ? blockStart : end);
    blockIsEmpty = true;
    pending = Pending.BLOCK;
  }

  /** True where blocks were written since a position, or line breaks that part paragraphs. */
  boolean wroteBlocks(int from) {
    int start = from;
    while (start < text.length() && isHtmlSpace(text.charAt(start))) {
      start++;
    }
    return text.indexOf(BLOCK_END, start) >= 0;
  }

  /** Marks what was written since a position. */
  void mark(Markup.Kind kind, int from) {
    if (from < text.length()) {
      Span span = trim(from, text.length());
      if (!span.isEmpty()) {
        marks.add(new Mark(kind, span));
      }
    }
  }

  SourceText text() {
    blockBreak();
    replaceLoneSurrogates();
    return SourceText.of(text.toString());
  }

  Markup markup() {
    blockBreak();
    List<Mark> inOrder = new ArrayList<>(new LinkedHashSet<>(marks));
    inOrder.sort(
        Comparator.<Mark>comparingInt(mark -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder()));
    return new Markup(inOrder);
  }

  private void append(char c) {
    flush();
    if (!SourceText.isSpace(c)) {
      strong.at(text.length());
      emphasis.at(text.length());
    }
    text.append(c);
  }

  private void keep(char c, boolean afterReturn) {
    boolean newLine = c == '\n' || c == '\r';
    if (newLine && (blockIsEmpty || (c == '\n' && afterReturn))) {
      return;
    }
    flush();
    text.append(newLine ? '\n' : c);
  }

  private void flush() {
    if (blockIsEmpty) {
      blockStart = text.length();
      blockIsEmpty = false;
      text.append(text.isEmpty() ? "" : BLOCK_END);
    } else {
      switch (pending) {
        case NOTHING, BLOCK -> {}
        case SPACE -> text.append(' ');
        case LINE -> text.append('\n');
        case LINES -> text.append(BLOCK_END);
      }
    }
    pending = Pending.NOTHING;
  }

  /** Half a character, which a page can write as an entity, can be neither stored nor sent. */
  private void replaceLoneSurrogates() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        text.setCharAt(i, HtmlDecoder.REPLACEMENT);
      }
    }
  }

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && SourceText.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && SourceText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** A run of bold or italic characters, whatever elements it is made of. */
  private final class StyleRun {

    private final Markup.Kind kind;
    private boolean on;
    private int start = -1;
    private int end;

    StyleRun(Markup.Kind kind) {
      this.kind = kind;
    }

    void at(int offset) {
      if (!on) {
        end();
        return;
      }
      start = start < 0 ? offset : start;
      end = offset + 1;
    }

    void breakIfOff() {
      if (!on) {
        end();
      }
    }

    void end() {
      if (start >= 0) {
        marks.add(new Mark(kind, new Span(start, end)));
        start = -1;
      }
    }
  }
}
