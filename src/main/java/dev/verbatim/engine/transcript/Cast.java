package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom the labels of a document name, and whose each label is. One person under several
 * labels is one; a label that fits two people is nobody's.
 */
final class Cast {

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final @Nullable LocalDate date;
  private final Offices offices;
  private final Members members = new Members();
  private final Map<String, Optional<SpeakerRef>> people = new HashMap<>();
  private final @Nullable SpeakerRef answerer;
  private final LabelNames names;
  private final Map<String, SpeakerRef> initials;

  Cast(
      SourceText text,
      SpeakerDirectory directory,
      @Nullable LocalDate date,
      List<SectionText> sections) {
    this.text = text;
    this.directory = directory;
    this.date = date;
    this.offices = new Offices(text, directory, date);
    List<Label> labels = sections.stream().flatMap(section -> section.labels().stream()).toList();
    this.names = new LabelNames(text, directory, labels);
    labels.forEach(this::introduce);
    List<Label> named = new ArrayList<>(labels);
    sections.forEach(section -> named.addAll(Examination.examiners(text, section)));
    introduceFrom(Roster.of(text, sections, surnames(named)), named);
    this.initials = Initials.of(text, labels, members, this::person);
    labels.forEach(this::addOffice);
    this.answerer = Respondent.of(text, sections, this::named);
    sections.forEach(section -> Presiding.hold(text, section, this::named, offices));
  }

  /** Whose the label is; empty for a label of nobody, and where it does not tell. */
  Optional<SpeakerRef> speaker(Label label) {
    return switch (label.kind()) {
      case NAMELESS ->
          Answers.isAnswer(text, label) ? Optional.ofNullable(answerer) : Optional.empty();
      case DASH -> Optional.empty();
      case OFFICE -> holder(label);
      case PERSON ->
          people.computeIfAbsent(names.printed(label), unused -> Optional.ofNullable(named(label)));
    };
  }

  /** The holder of an office that a text names. */
  Optional<SpeakerRef> holderOf(Span office) {
    return offices.holder(Blanks.single(text.slice(office)));
  }

  /** From here on the holder of the office is this one. */
  void hold(String office, SpeakerRef speaker) {
    offices.hold(office, speaker);
  }

  // "Chairman Lowell": later "The Chairman"
  private void addOffice(Label label) {
    Span name = label.name();
    Span role = label.role();
    if (name == null || role == null || names.isWhole(names.printed(name, label))) {
      return;
    }
    SpeakerRef speaker = named(label);
    if (speaker != null) {
      offices.add(Blanks.single(text.slice(role)), speaker);
    }
  }

  // "The SPEAKER pro tempore (Mr. Poe)" holds until somebody else is said to be.
  private Optional<SpeakerRef> holder(Label label) {
    String office = Blanks.single(text.slice(label.printed()));
    Span name = names.bracketed(label);
    if (name != null) {
      SpeakerRef speaker = byWords(name, label);
      if (speaker != null) {
        offices.hold(office, speaker);
      }
      return Optional.ofNullable(speaker);
    }
    return offices.holder(office);
  }

  private @Nullable SpeakerRef named(Label label) {
    Span name = label.name();
    return name == null ? null : byWords(name, label);
  }

  private @Nullable SpeakerRef byWords(Span name, Label label) {
    String printed = names.printed(name, label);
    SpeakerRef member = members.named(printed);
    member = member != null ? member : initials.get(text.slice(name));
    if (member != null) {
      return member;
    }
    String surname = names.surname(name);
    return surname.isEmpty() ? null : bySurname(printed, surname, label);
  }

  private @Nullable SpeakerRef bySurname(String printed, String surname, Label label) {
    List<SpeakerRef> same = members.surnamed(surname);
    if (!same.isEmpty()) {
      return onlyOne(same);
    }
    List<SpeakerRef> called = members.called(surname);
    if (!called.isEmpty()) {
      return onlyOne(called);
    }
    Optional<SpeakerRef> known = offices.surnamed(printed, label.role());
    if (known.isPresent()) {
      return known.get();
    }
    List<SpeakerRef> similar = members.similarlySurnamed(surname, printed);
    if (!similar.isEmpty()) {
      return onlyOne(similar);
    }
    return new SpeakerRef.Provisional(printed, SpeakerKind.PERSON);
  }

  private static @Nullable SpeakerRef onlyOne(List<SpeakerRef> people) {
    SpeakerRef first = people.get(0);
    return people.stream().allMatch(first::equals) ? first : null;
  }

  private void introduce(Label label) {
    Span name = names.name(label);
    if (name == null) {
      return;
    }
    String printed = names.printed(name, label);
    boolean partOfAnother = printed.indexOf(' ') < 0 && !members.surnamed(printed).isEmpty();
    if (!names.isWhole(printed) || members.has(printed) || partOfAnother) {
      return;
    }
    SpeakerRef variant = members.spelt(printed);
    SpeakerRef known = known(printed, label);
    SpeakerRef speaker =
        known != null
            ? known
            : variant != null && !isShorter(variant, printed)
                ? variant
                : new SpeakerRef.Provisional(printed, SpeakerKind.PERSON);
    if (variant instanceof SpeakerRef.Provisional && !variant.equals(speaker)) {
      members.replace(variant, speaker);
    }
    members.add(printed, names.surname(name), speaker);
    String role = names.role(label);
    if (role != null) {
      offices.add(role, speaker);
    }
  }

  // "И.Петров" turns out to be "Иван Петров".
  private static boolean isShorter(SpeakerRef variant, String printed) {
    return variant instanceof SpeakerRef.Provisional
        && !ShortName.of(NameKey.words(variant.name())).isWhole()
        && ShortName.of(NameKey.words(printed)).isWhole();
  }

  // The first label of each who is named by surname alone, where nobody of that name is in the room
  private Map<String, Label> surnames(List<Label> labels) {
    Map<String, Label> surnames = new LinkedHashMap<>();
    for (Label label : labels) {
      Span name = names.name(label);
      if (name != null && !names.isWhole(names.printed(name, label))) {
        String surname = names.surname(name);
        boolean there = !members.surnamed(surname).isEmpty() || !members.called(surname).isEmpty();
        if (!there) {
          surnames.putIfAbsent(surname, label);
        }
      }
    }
    surnames.remove("");
    return surnames;
  }

  // "Hon. Fred Upton" among those present: later "Mr. Upton". Two of one surname tell nothing.
  private void introduceFrom(Roster roster, List<Label> labels) {
    surnames(labels)
        .forEach(
            (surname, label) -> {
              Collection<String> found = roster.of(surname);
              if (found.size() == 1) {
                String printed = found.iterator().next();
                members.add(
                    printed,
                    ShortName.of(NameKey.words(printed)).surname(),
                    person(printed, label));
              }
            });
  }

  private SpeakerRef person(String printed, Label label) {
    SpeakerRef known = known(printed, label);
    return known != null ? known : new SpeakerRef.Provisional(printed, SpeakerKind.PERSON);
  }

  private @Nullable SpeakerRef known(String printed, Label label) {
    List<Speaker> found = directory.named(printed);
    if (found.size() == 1) {
      boolean another = Homonyms.isAnother(directory, found.get(0), names.role(label), date);
      return another ? null : found.get(0).ref();
    }
    return found.isEmpty() ? null : offices.among(found, label.role()).orElse(null);
  }
}
