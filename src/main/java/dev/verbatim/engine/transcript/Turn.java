package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A label and the paragraphs up to the next one. */
record Turn(Label label, List<Passage> passages) {

  /** The turns of a section, in order. What stands before the first label is in none. */
  static List<Turn> of(SourceText text, SectionText section) {
    List<Turn> turns = new ArrayList<>();
    List<Label> labels = section.labels();
    List<Block> blocks = section.blocks();
    int block = 0;
    for (int i = 0; i < labels.size(); i++) {
      int start = labels.get(i).span().end();
      int end =
          i + 1 < labels.size() ? labels.get(i + 1).span().start() : section.section().span().end();
      List<Passage> passages = new ArrayList<>();
      while (block < blocks.size() && blocks.get(block).span().end() <= start) {
        block++;
      }
      int at = block;
      while (at < blocks.size() && blocks.get(at).span().start() < end) {
        addPassage(passages, text, blocks.get(at), start, end);
        at++;
      }
      turns.add(new Turn(labels.get(i), List.copyOf(passages)));
    }
    return turns;
  }

  private static void addPassage(
      List<Passage> passages, SourceText text, Block block, int start, int end) {
    if (block.kind() == Block.Kind.DIRECTION && block.span().start() >= start) {
      passages.add(Passage.direction(text, block.span()));
    }
    if (block.kind() != Block.Kind.PARAGRAPH) {
      return;
    }
    int from = Math.max(start, block.span().start());
    int to = Math.min(end, block.span().end());
    if (from < to) {
      passages.add(Passage.of(text, new Span(from, to), block.interruptions()));
    }
  }
}
