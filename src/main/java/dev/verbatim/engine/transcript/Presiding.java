package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.PresidingLine;
import dev.verbatim.engine.label.RoleAndName;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Who holds the chair, as a record says over its turns: "President: Mr. Poe (Freedonia)", "[Jane
 * Roe in the Chair]".
 */
final class Presiding {

  private static final String RULE = "presiding";

  private Presiding() {}

  /** One label of nobody's turn for each line, with role and name. */
  static List<Label> over(SourceText text, SectionText section) {
    List<Label> found = new ArrayList<>();
    int first = section.labels().get(0).span().start();
    for (Block block : section.blocks()) {
      if (block.span().end() <= first) {
        PresidingLine.in(text, block.span()).ifPresent(person -> found.add(label(block, person)));
      }
    }
    return found;
  }

  private static Label label(Block block, RoleAndName person) {
    return new Label(
        Label.Kind.PERSON,
        RULE,
        block.span(),
        person.name(),
        person.name(),
        person.role(),
        null,
        null,
        List.of());
  }
}
