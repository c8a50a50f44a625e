package dev.verbatim.engine.transcript;

import dev.verbatim.engine.label.Label;
import dev.verbatim.engine.label.LabelledPerson;
import dev.verbatim.engine.speaker.KoreanName;
import dev.verbatim.engine.speaker.NameKey;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.Blanks;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names and roles the labels of a document print. */
final class LabelNames {

  private final SourceText text;
  private final SpeakerDirectory directory;
  private final Map<String, Set<String>> placesBySurname = new HashMap<>();

  LabelNames(SourceText text, SpeakerDirectory directory, List<Label> labels) {
    this.text = text;
    this.directory = directory;
    labels.forEach(this::addPlace);
  }

  /** A label with what stands in brackets on it. */
  String printed(Label label) {
    int end = label.printed().end();
    for (Span bracket : label.brackets()) {
      end = Math.max(end, bracket.end());
    }
    return text.slice(new Span(label.printed().start(), end));
  }

  /** The name in a bracket on an office: "The Minister (Mr. Poe)". */
  @Nullable Span bracketed(Label label) {
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

  /** The name, or the one in the bracket on an office. */
  @Nullable Span name(Label label) {
    return label.name() != null ? label.name() : bracketed(label);
  }

  // "Jane Roe", "В.Путин" and "문재인" are whole names; "Jean-Pierre", "de Guindos" and "트럼프" are
  // parts of one.
  boolean isWhole(String printed) {
    if (Character.isLowerCase(printed.charAt(0))) {
      return false;
    }
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
  @Nullable String role(Label label) {
    Span role = label.role();
    for (Span bracket : label.brackets()) {
      role = role != null ? role : LabelledPerson.roleInBracket(text, bracket).orElse(null);
    }
    return role == null ? null : Blanks.single(text.slice(role));
  }

  /** Folded; empty where the name has no letter. */
  String surname(Span name) {
    List<String> words = NameKey.words(text.slice(name));
    return words.isEmpty() ? "" : ShortName.of(words).surname();
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
  String printed(Span name, Label label) {
    String called = CalledUpon.fullName(text, name, label);
    String printed = called == null ? PrintedName.of(text, name) : called;
    boolean surnameOnly = printed.indexOf(' ') < 0;
    return label.place() != null
            && surnameOnly
            && label.role() == null
            && placesBySurname.getOrDefault(surname(name), Set.of()).size() > 1
        ? printed + " of " + Blanks.single(text.slice(label.place()))
        : printed;
  }
}
