package dev.verbatim.engine.layout;

import dev.verbatim.engine.Section;
import java.util.List;

/**
 * A section with its blocks.
 *
 * @param index in the document's sections
 * @param blocks in document order
 */
public record SectionText(int index, Section section, List<Block> blocks) {

  public SectionText {
    blocks = List.copyOf(blocks);
  }
}
