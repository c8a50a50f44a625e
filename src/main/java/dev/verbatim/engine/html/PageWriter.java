package dev.verbatim.engine.html;

import dev.verbatim.engine.text.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes parts of a page as text. */
final class PageWriter {

  /** An element being written, with the styles that hold again after it. */
  private record Open(
      int node,
      boolean block,
      boolean bold,
      boolean italic,
      boolean keepsSpaces,
      Markup.@Nullable Kind mark,
      int from,
      String closing) {}

  private static final String SEPARATOR = ", ";

  private static final int LONGEST_SPEAKER = 80;

  private final PageTree page;
  private final boolean[] leftOut;
  private final TextWriter out;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean onOneLine;
  private boolean bold;
  private boolean italic;
  private boolean keepsSpaces;

  PageWriter(PageTree page, boolean[] leftOut, TextWriter out) {
    this.page = page;
    this.leftOut = leftOut;
    this.out = out;
  }

  /** Writes parts into one line, whatever lines the page gave them: a date, a time, a place. */
  void writeLine(List<PageHeader.Part> parts) {
    out.blockBreak();
    onOneLine = true;
    String separator = "";
    for (PageHeader.Part part : parts) {
      out.join(separator);
      int from = out.position();
      writeInline(part.node());
      out.mark(part.kind(), from);
      separator = SEPARATOR;
    }
    onOneLine = false;
    out.blockBreak();
  }

  /** Writes a part as blocks of its own. What it wrote is left out of whatever is written later. */
  void write(int part, Markup.@Nullable Kind mark) {
    out.blockBreak();
    int from = out.position();
    writeInline(part);
    mark(mark, from);
    out.blockBreak();
  }

  private void writeInline(int part) {
    for (int node = part; node < page.end(part); node++) {
      closeBefore(node);
      String text = page.text(node);
      Element element = page.element(node);
      if (leftOut[node]) {
        node = page.end(node) - 1;
      } else if (text != null) {
        out.write(text, keepsSpaces);
      } else if (element != null) {
        open(node, element);
      }
    }
    closeBefore(page.end(part));
    leftOut[part] = true;
  }

  private void open(int node, Element element) {
    String tag = element.normalName();
    if (tag.equals("br") && !onOneLine) {
      out.lineBreak();
      return;
    }
    boolean block = page.isBlock(node) || tag.equals("br");
    breakBlock(block);
    int from = out.position();
    String closing = "";
    if (tag.equals("q")) {
      Quotes quotes = Quotes.of(page, node);
      out.write(quotes.opening(), false);
      closing = quotes.closing();
    }
    Markup.Kind mark = Marks.of(element);
    open.push(new Open(node, block, bold, italic, keepsSpaces, mark, from, closing));
    style(element, tag);
  }

  private void style(Element element, String tag) {
    bold |= Tags.STRONG.contains(tag) || isSpeaker(element);
    italic |= Tags.EMPHASIS.contains(tag);
    keepsSpaces |= Tags.PREFORMATTED.contains(tag);
    if (element.hasAttr("style")) {
      String style = element.attr("style");
      bold = Style.isBold(style) || (bold && !Style.isLight(style));
      italic |= Style.isItalic(style);
      keepsSpaces |= Style.keepsSpaces(style);
    }
    out.bold(bold);
    out.italic(italic);
  }

  // A short element that says who speaks, not the whole turn that is called after its speaker
  private static boolean isSpeaker(Element element) {
    return ClassWords.isSpeaker(element.className())
        && element.childrenSize() == 0
        && element.text().length() <= LONGEST_SPEAKER;
  }

  private void closeBefore(int node) {
    while (!open.isEmpty() && page.end(open.peek().node()) <= node) {
      Open closed = open.pop();
      out.write(closed.closing(), keepsSpaces);
      mark(closed.mark(), closed.from());
      bold = closed.bold();
      italic = closed.italic();
      keepsSpaces = closed.keepsSpaces();
      out.bold(bold);
      out.italic(italic);
      breakBlock(closed.block());
    }
  }

  /** A cell of several blocks lays the page out and is no cell of a table. */
  private void mark(Markup.@Nullable Kind mark, int from) {
    if (mark != null && !(mark == Markup.Kind.TABLE_CELL && out.wroteBlocks(from))) {
      out.mark(mark, from);
    }
  }

  private void breakBlock(boolean block) {
    if (block && onOneLine) {
      out.write(" ", false);
    } else if (block) {
      out.blockBreak();
    }
  }
}
