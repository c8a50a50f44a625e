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

  /** How labels call whoever is said to be in the chair. */
  private static final String PRESIDING = "председательствующий";

  private static final String CHAIR = "chair";
  private static final Map<String, List<String>> IN_CHAIR =
      Map.of(CHAIR, List.of("president"), PRESIDING, List.of("председательствующая"));

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
        boolean presides = PresidingLine.presides(text, label.span().start());
        String office = presides ? PRESIDING : Blanks.single(text.slice(role));
        holders.computeIfAbsent(office, none -> new HashSet<>()).add(speaker);
      }
    }
    holders.forEach(
        (office, people) -> {
          if (people.size() == 1) {
            offices.hold(office, people.iterator().next());
            IN_CHAIR
                .getOrDefault(Letters.small(office), List.of())
                .forEach(other -> offices.hold(other, people.iterator().next()));
          }
        });
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
