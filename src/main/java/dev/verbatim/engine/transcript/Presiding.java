package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.PresidingLine;
import dev.verbatim.engine.label.RoleAndName;
import dev.verbatim.engine.layout.Block;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the chair, as a record says over its turns: "President: Mr. Poe (Freedonia)", "[Jane
 * Roe in the Chair]".
 */
final class Presiding {

  private static final String RULE = "presiding";

  private static final Map<String, String> CALLED_BESIDES =
      Vocabulary.values("en", "chair-offices");

  private Presiding() {}

  /** Gives the offices to those who hold them; two directors are nobody's "Director". */
  static void hold(
      SourceText text,
      SectionText section,
      Function<Label, @Nullable SpeakerRef> named,
      Offices offices) {
    Map<String, Set<SpeakerRef>> holders = new LinkedHashMap<>();
    for (Label label : over(text, section)) {
      Span role = label.role();
      SpeakerRef speaker = named.apply(label);
      if (role != null && speaker != null) {
        for (String office : offices(text, label, role)) {
          holders.computeIfAbsent(office, none -> new HashSet<>()).add(speaker);
        }
      }
    }
    holders.forEach(
        (office, people) -> {
          if (people.size() == 1) {
            offices.hold(office, people.iterator().next());
          }
        });
  }

  // How labels call the holder
  private static List<String> offices(SourceText text, Label label, Span role) {
    List<String> presiding = PresidingLine.presidingAs(text, label.span().start());
    if (!presiding.isEmpty()) {
      return presiding;
    }
    String office = Blanks.single(text.slice(role));
    String other = CALLED_BESIDES.get(Letters.small(office));
    return other == null ? List.of(office) : List.of(office, other);
  }

  // One label of nobody's turn for each line, with role and name
  private static List<Label> over(SourceText text, SectionText section) {
    List<Label> found = new ArrayList<>();
    int first = section.labels().get(0).span().start();
    for (Block block : section.blocks()) {
      if (block.span().end() <= first) {
        PresidingLine.in(text, block.span()).forEach(person -> found.add(label(block, person)));
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
