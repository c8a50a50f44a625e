package dev.verbatim.engine.transcript;

import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.text.SourceText;
import java.util.List;

/** Follows who takes the chair between the turns of a sitting. */
final class Chair {

  private final SourceText text;
  private final Cast cast;
  private final List<Block> blocks;
  private int next;

  Chair(SourceText text, SectionText section, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.blocks = section.blocks();
  }

  /** Gives the chair to whoever takes it before the offset. */
  void readUpTo(int offset) {
    while (next < blocks.size() && blocks.get(next).span().end() <= offset) {
      Block block = blocks.get(next++);
      if (block.kind() == Block.Kind.DIRECTION) {
        Presiding.taken(text, block)
            .forEach(
                (office, label) ->
                    cast.speaker(label).ifPresent(speaker -> cast.hold(office, speaker)));
      }
    }
  }
}
