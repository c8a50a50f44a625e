package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Beyond so many names misspellings are not looked for. */
  private static final int MOST_COMPARED = 400;

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final Offices offices;
  private final Map<String, Member> byName = new LinkedHashMap<>();
  private final Map<String, List<Member>> bySurname = new HashMap<>();

  /**
   * Somebody by a name of two words and more.
   *
   * @param words folded
   */
  private record Member(List<String> words, SpeakerRef speaker, @Nullable String role) {}

  Cast(SourceText text, SpeakerDirectory directory, @Nullable LocalDate date, List<Label> labels) {
    this.text = text;
    this.directory = directory;
    this.offices = new Offices(text, directory, date);
    for (Label label : labels) {
      Span name = label.name() != null ? label.name() : bracketed(label);
      if (name != null) {
        introduce(label, name);
      }
    }
    labels.forEach(this::addOffice);
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
      offices.add(PrintedName.plain(text.slice(role)), speaker);
    }
  }

  /** Whose the label is; empty for a label of nobody, and where it does not tell. */
  Optional<SpeakerRef> speaker(Label label) {
    return switch (label.kind()) {
      case NAMELESS, DASH -> Optional.empty();
      case OFFICE -> holder(label);
      case PERSON -> Optional.ofNullable(named(label));
    };
  }

  // "The SPEAKER pro tempore (Mr. Poe)" holds until somebody else is said to be.
  private Optional<SpeakerRef> holder(Label label) {
    String office = PrintedName.plain(text.slice(label.printed()));
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

  /** The holder of an office that a text names. */
  Optional<SpeakerRef> holderOf(Span office) {
    return offices.holder(PrintedName.plain(text.slice(office)));
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

  private @Nullable SpeakerRef named(Label label) {
    Span name = label.name();
    return name == null ? null : byWords(name, label);
  }

  private @Nullable SpeakerRef byWords(Span name, Label label) {
    String printed = printed(name, label);
    Member member = byName.get(NameKey.of(printed));
    if (member != null) {
      return member.speaker();
    }
    List<String> words = NameKey.words(text.slice(name));
    return words.isEmpty() ? null : bySurname(printed, words.get(words.size() - 1), label);
  }

  private @Nullable SpeakerRef bySurname(String printed, String surname, Label label) {
    List<Member> same = bySurname.getOrDefault(surname, List.of());
    if (!same.isEmpty()) {
      return onlyOne(same);
    }
    Optional<SpeakerRef> known = offices.surnamed(printed, label.role());
    if (known.isPresent()) {
      return known.get();
    }
    List<Member> similar = similarSurnames(surname);
    if (!similar.isEmpty()) {
      return onlyOne(similar);
    }
    return new SpeakerRef.Provisional(printed, SpeakerKind.PERSON);
  }

  private static @Nullable SpeakerRef onlyOne(List<Member> members) {
    SpeakerRef first = members.get(0).speaker();
    return members.stream().allMatch(member -> member.speaker().equals(first)) ? first : null;
  }

  private List<Member> similarSurnames(String surname) {
    List<Member> similar = new ArrayList<>();
    if (bySurname.size() <= MOST_COMPARED) {
      bySurname.forEach(
          (other, members) -> {
            if (Spelling.sameWord(surname, other)) {
              similar.addAll(members);
            }
          });
    }
    return similar;
  }

  private void introduce(Label label, Span name) {
    String printed = printed(name, label);
    List<String> words = NameKey.words(printed);
    if (!isWhole(printed) || byName.containsKey(NameKey.of(printed))) {
      return;
    }
    Member variant = variant(words);
    SpeakerRef known = known(printed, label);
    if (variant != null && known != null && variant.speaker() instanceof SpeakerRef.Provisional) {
      replace(variant.speaker(), known);
    }
    SpeakerRef speaker =
        known != null
            ? known
            : variant != null
                ? variant.speaker()
                : new SpeakerRef.Provisional(printed, SpeakerKind.PERSON);
    Span role = role(label);
    add(
        new Member(words, speaker, role == null ? null : PrintedName.plain(text.slice(role))),
        NameKey.of(printed),
        surname(name));
  }

  // "Jane Roe", "В.Путин" and "문재인" are whole names; "Jean-Pierre" is a part of one.
  private static boolean isWhole(String printed) {
    char first = printed.charAt(0);
    boolean hangul = first >= '\uAC00' && first <= '\uD7A3';
    return printed.indexOf(' ') > 0 || printed.indexOf('.') > 0 || (hangul && printed.length() > 2);
  }

  // In the label, in a bracket on it, or the office before the bracket that has the name
  private @Nullable Span role(Label label) {
    if (label.role() != null) {
      return label.role();
    }
    for (Span bracket : label.brackets()) {
      Optional<Span> inside = LabelledPerson.roleInBracket(text, bracket);
      if (inside.isPresent()) {
        return inside.get();
      }
    }
    return null;
  }

  private void add(Member member, String key, String surname) {
    byName.put(key, member);
    bySurname.computeIfAbsent(surname, none -> new ArrayList<>()).add(member);
    if (member.role() != null) {
      offices.add(member.role(), member.speaker());
    }
  }

  private String surname(Span name) {
    List<String> words = NameKey.words(text.slice(name));
    return words.get(words.size() - 1);
  }

  // A name that was somebody unknown so far turns out to be a misspelling of somebody known.
  private void replace(SpeakerRef unknown, SpeakerRef known) {
    byName.replaceAll((key, member) -> replaced(member, unknown, known));
    bySurname.values().forEach(all -> all.replaceAll(each -> replaced(each, unknown, known)));
  }

  private static Member replaced(Member member, SpeakerRef unknown, SpeakerRef known) {
    return member.speaker().equals(unknown)
        ? new Member(member.words(), known, member.role())
        : member;
  }

  private @Nullable Member variant(List<String> words) {
    if (byName.size() > MOST_COMPARED) {
      return null;
    }
    for (Member member : byName.values()) {
      if (Spelling.sameName(words, member.words())) {
        return member;
      }
    }
    return null;
  }

  private @Nullable SpeakerRef known(String printed, Label label) {
    List<Speaker> found = directory.named(printed);
    if (found.size() == 1) {
      return found.get(0).ref();
    }
    return found.isEmpty() ? null : offices.among(found, label.role()).orElse(null);
  }

  // "Smith of Texas" where the place tells two of one name apart
  private String printed(Span name, Label label) {
    String printed = PrintedName.of(text, name);
    boolean surnameOnly = printed.indexOf(' ') < 0;
    return label.place() != null && surnameOnly && label.role() == null
        ? printed + " of " + PrintedName.plain(text.slice(label.place()))
        : printed;
  }
}
