package dev.verbatim.engine.layout;

import dev.verbatim.engine.Section;
import dev.verbatim.engine.label.Label;
import java.util.List;

/**
 * A section with its blocks.
 *
 * @param index in the document's sections
 * @param blocks in document order
 * @param labels of the turns of a transcript, in document order; none in other genres
 */
public record SectionText(int index, Section section, List<Block> blocks, List<Label> labels) {

  public SectionText {
    blocks = List.copyOf(blocks);
    labels = List.copyOf(labels);
  }
}
