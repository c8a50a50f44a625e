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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the chair, as a record says over its turns: "President: Mr. Poe (Freedonia)", "[Jane
 * Roe in the Chair]".
 */
final class Presiding {

  private static final String RULE = "presiding";

  /** "Председательствует / Председатель Думы / В.В.Володин" takes so many lines more. */
  private static final int MOST_LINES = 3;

  private static final Map<String, String> CALLED_BESIDES =
      Vocabulary.values("en", "chair-offices");

  private static final Set<String> ACTING = Vocabulary.words("en", "acting-offices");

  private Presiding() {}

  /** Gives the offices to those who hold them; two directors are nobody's "Director". */
  static void hold(
      SourceText text,
      SectionText section,
      Function<Label, @Nullable SpeakerRef> named,
      Offices offices) {
    Map<String, Set<SpeakerRef>> holders = new LinkedHashMap<>();
    Map<String, Set<SpeakerRef>> before = new LinkedHashMap<>();
    for (Label label : over(text, section)) {
      Span role = label.role();
      Span name = label.name();
      SpeakerRef speaker = named.apply(label);
      if (role != null && name != null && speaker != null) {
        for (String office : offices(text, label, role)) {
          boolean leads = role.start() < name.start();
          (leads ? before : holders).computeIfAbsent(office, none -> new HashSet<>()).add(speaker);
        }
      }
    }
    holders.putAll(before);
    Set<SpeakerRef> called = called(section, named);
    holders.forEach(
        (office, people) -> only(people, called).ifPresent(one -> offices.hold(office, one)));
  }

  // Of two presidents the one whom no label calls by his name: "THE PRESIDENT", "MR ROE"
  private static Optional<SpeakerRef> only(Set<SpeakerRef> people, Set<SpeakerRef> called) {
    List<SpeakerRef> others =
        people.size() == 1
            ? List.copyOf(people)
            : people.stream().filter(person -> !called.contains(person)).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static Set<SpeakerRef> called(
      SectionText section, Function<Label, @Nullable SpeakerRef> named) {
    Set<SpeakerRef> called = new HashSet<>();
    for (Label label : section.labels()) {
      SpeakerRef speaker =
          label.kind() == Label.Kind.PERSON && label.role() == null ? named.apply(label) : null;
      if (speaker != null) {
        called.add(speaker);
      }
    }
    return called;
  }

  /**
   * Who takes the chair between two turns: "Mr. Poe (Freedonia), Vice-President, took the Chair.",
   * "[Jane Roe in the Chair]". Labels call the one or the other by these offices from there on.
   */
  static Map<String, Label> taken(SourceText text, Block block) {
    Span name = PresidingLine.taken(text, block.span()).orElse(null);
    if (name == null) {
      return Map.of();
    }
    Map<String, Label> taken = new LinkedHashMap<>();
    for (String office : ACTING) {
      taken.put(office, label(block, new RoleAndName(null, name)));
    }
    return taken;
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
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size() && blocks.get(i).span().end() <= first; i++) {
      Block block = blocks.get(i);
      List<RoleAndName> people = PresidingLine.in(text, block.span());
      if (people.isEmpty()) {
        people = PresidingLine.in(text, withName(text, blocks, i));
      }
      people.forEach(person -> found.add(label(block, person)));
    }
    return found;
  }

  // "Председательствует" over "Председатель Думы" over "В.В.Володин"
  private static Span withName(SourceText text, List<Block> blocks, int index) {
    Span line = blocks.get(index).span();
    boolean begins = !PresidingLine.presidingAs(text, line.start()).isEmpty();
    int end = Math.min(blocks.size(), index + 1 + MOST_LINES);
    for (int i = index + 1; begins && i < end; i++) {
      Span below = blocks.get(i).span();
      boolean initials = below.length() > 2 && text.charAt(below.start() + 1) == '.';
      if (initials && Character.isUpperCase(text.charAt(below.start()))) {
        return Span.covering(line, below);
      }
    }
    return line;
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
