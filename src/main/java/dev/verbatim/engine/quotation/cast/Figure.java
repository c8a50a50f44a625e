package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.quotation.Mention.Gender;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who appears in a document, with all that the document says of them. */
final class Figure {

  /** "Meridian" of Meridian Bank. */
  private static final Set<String> COMPANY_ENDINGS = Vocabulary.words("en", "company-endings");

  private final @Nullable Speaker known;
  private final SpeakerKind kind;
  private final Set<String> shortNames = new HashSet<>();
  private final List<String> roles = new ArrayList<>();
  private String name;
  private @Nullable Gender gender;
  private int mentions;

  Figure(String name, SpeakerKind kind, @Nullable Speaker known) {
    this.name = name;
    this.kind = known == null ? kind : known.kind();
    this.known = known;
    if (known != null) {
      known.names().stream().map(Speaker.Name::family).forEach(this::addShortName);
      gender = known.gender() == null ? null : Gender.valueOf(known.gender().name());
    }
  }

  SpeakerRef ref() {
    return known == null ? new SpeakerRef.Provisional(name, kind) : known.ref();
  }

  @Nullable String id() {
    return known == null ? null : known.id();
  }

  boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  int mentions() {
    return mentions;
  }

  String name() {
    return name;
  }

  /** The first office or description that the text gives, null where it gives none. */
  @Nullable String firstRole() {
    return roles.isEmpty() ? null : roles.get(0);
  }

  boolean hasRole(String noun) {
    return roles.stream().anyMatch(role -> Letters.small(role).contains(noun));
  }

  // Minister: of Finance Minister, not of former minister
  boolean holds(String office) {
    String asked = Letters.small(office);
    return isPerson()
        && roles.stream()
            .anyMatch(
                role ->
                    Letters.small(role).equals(asked)
                        || (Letters.small(role).endsWith(" " + asked)
                            && Character.isUpperCase(role.charAt(0))));
  }

  void see(String asNamed, List<String> words, @Nullable Gender told, @Nullable String role) {
    mentions++;
    if (asNamed.length() > name.length()) {
      name = asNamed;
    }
    if (words.size() > 1 && isPerson()) {
      addShortName(words.get(0));
      addShortName(words.get(words.size() - 1));
    } else if (words.size() == 2 && COMPANY_ENDINGS.contains(Letters.small(words.get(1)))) {
      addShortName(words.get(0));
    }
    tell(told);
    if (role != null) {
      roles.add(role);
    }
  }

  void tell(@Nullable Gender told) {
    gender = gender == null ? told : gender;
  }

  void describe(String role) {
    roles.add(role);
  }

  Set<String> shortNames() {
    return shortNames;
  }

  boolean isToldAs(@Nullable Gender asked) {
    return gender != null && gender == asked;
  }

  boolean mayBe(@Nullable Gender asked) {
    return asked == null || gender == null || gender == asked;
  }

  private void addShortName(@Nullable String word) {
    if (word != null && word.length() > 1) {
      shortNames.add(Letters.small(word));
    }
  }
}
