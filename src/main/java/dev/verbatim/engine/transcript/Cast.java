package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.layout.SectionText;
import dev.verbatim.engine.speaker.KoreanName;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Set<String>> placesBySurname = new HashMap<>();

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
    labels.forEach(this::addPlace);
    labels.forEach(this::introduce);
    introduceFrom(Roster.of(text, sections, surnames(labels)), labels);
    labels.forEach(this::addOffice);
    this.answerer = Respondent.among(text, labels, this::named);
    sections.forEach(section -> Presiding.hold(text, section, this::named, offices));
  }

  // With what stands in brackets on it
  private String printed(Label label) {
    int end = label.printed().end();
    for (Span bracket : label.brackets()) {
      end = Math.max(end, bracket.end());
    }
    return text.slice(new Span(label.printed().start(), end));
  }

  /** Whose the label is; empty for a label of nobody, and where it does not tell. */
  Optional<SpeakerRef> speaker(Label label) {
    return switch (label.kind()) {
      case NAMELESS ->
          Answers.isAnswer(text, label) ? Optional.ofNullable(answerer) : Optional.empty();
      case DASH -> Optional.empty();
      case OFFICE -> holder(label);
      case PERSON ->
          people.computeIfAbsent(printed(label), unused -> Optional.ofNullable(named(label)));
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
    if (name == null || role == null || isWhole(printed(name, label))) {
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
    Span name = bracketed(label);
    if (name != null) {
      SpeakerRef speaker = byWords(name, label);
      if (speaker != null) {
        offices.hold(office, speaker);
      }
      return Optional.ofNullable(speaker);
    }
    return offices.holder(office);
  }

  private @Nullable Span bracketed(Label label) {
    if (label.kind() != Label.Kind.OFFICE) {
      return null;
    }
    for (Span bracket : label.brackets()) {
      Optional<Span> name = LabelledPerson.inBracket(text, bracket);
      if (name.isPresent()) {
        return name.get();
      }
    }
    return null;
  }

  private @Nullable Span name(Label label) {
    return label.name() != null ? label.name() : bracketed(label);
  }

  private @Nullable SpeakerRef named(Label label) {
    Span name = label.name();
    return name == null ? null : byWords(name, label);
  }

  private @Nullable SpeakerRef byWords(Span name, Label label) {
    String printed = printed(name, label);
    SpeakerRef member = members.named(printed);
    if (member != null) {
      return member;
    }
    String surname = surname(name);
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
    List<SpeakerRef> similar = members.similarlySurnamed(surname);
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
    Span name = name(label);
    if (name == null) {
      return;
    }
    String printed = printed(name, label);
    boolean partOfAnother = printed.indexOf(' ') < 0 && !members.surnamed(printed).isEmpty();
    if (!isWhole(printed) || members.has(printed) || partOfAnother) {
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
    members.add(printed, surname(name), speaker);
    String role = role(label);
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
      Span name = name(label);
      if (name != null && !isWhole(printed(name, label))) {
        boolean there =
            !members.surnamed(surname(name)).isEmpty() || !members.called(surname(name)).isEmpty();
        if (!there) {
          surnames.putIfAbsent(NameKey.of(text.slice(name)), label);
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
              Collection<String> names = roster.of(surname);
              if (names.size() == 1) {
                String printed = names.iterator().next();
                SpeakerRef known = known(printed, label);
                members.add(
                    printed,
                    ShortName.of(NameKey.words(printed)).surname(),
                    known != null
                        ? known
                        : new SpeakerRef.Provisional(printed, SpeakerKind.PERSON));
              }
            });
  }

  // "Jane Roe", "В.Путин" and "문재인" are whole names; "Jean-Pierre" and "트럼프" are parts of one.
  private boolean isWhole(String printed) {
    if (printed.indexOf(' ') > 0 || printed.indexOf('.') > 0) {
      return true;
    }
    char first = printed.charAt(0);
    boolean hangul = first >= '\uAC00' && first <= '\uD7A3';
    return hangul
        && (KoreanName.isFull(printed)
            || (printed.length() > 2 && !directory.named(printed).isEmpty()));
  }

  // In the label, in a bracket on it, or the office before the bracket that has the name
  private @Nullable String role(Label label) {
    Span role = label.role();
    for (Span bracket : label.brackets()) {
      role = role != null ? role : LabelledPerson.roleInBracket(text, bracket).orElse(null);
    }
    return role == null ? null : Blanks.single(text.slice(role));
  }

  private String surname(Span name) {
    List<String> words = NameKey.words(text.slice(name));
    return words.isEmpty() ? "" : ShortName.of(words).surname();
  }

  private @Nullable SpeakerRef known(String printed, Label label) {
    List<Speaker> found = directory.named(printed);
    if (found.size() == 1) {
      boolean another = Homonyms.isAnother(directory, found.get(0), role(label), date);
      return another ? null : found.get(0).ref();
    }
    return found.isEmpty() ? null : offices.among(found, label.role()).orElse(null);
  }

  private void addPlace(Label label) {
    Span name = name(label);
    if (name != null && label.place() != null) {
      placesBySurname
          .computeIfAbsent(surname(name), none -> new HashSet<>())
          .add(NameKey.of(text.slice(label.place())));
    }
  }

  // "Smith of Texas" where another Smith is of Ohio
  private String printed(Span name, Label label) {
    String printed = PrintedName.of(text, name);
    boolean surnameOnly = printed.indexOf(' ') < 0;
    return label.place() != null
            && surnameOnly
            && label.role() == null
            && placesBySurname.getOrDefault(surname(name), Set.of()).size() > 1
        ? printed + " of " + Blanks.single(text.slice(label.place()))
        : printed;
  }
}
