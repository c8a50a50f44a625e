package dev.verbatim.engine.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation of the directory.
 *
 * @param id readable and stable, as {@code vladimir-putin}
 * @param name canonical, in English
 * @param gender for pronouns; null where it is not recorded, and for organisations
 * @param names every spelling, the canonical one among them
 * @param offices what the speaker was when, in order of time
 * @param identifiers by scheme, as {@code wikidata} to {@code Q7747}
 */
public record Speaker(
    String id,
    String name,
    SpeakerKind kind,
    @Nullable Gender gender,
    List<Name> names,
    List<OfficeHeld> offices,
    Map<String, String> identifiers) {

  public Speaker {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    identifiers = Map.copyOf(identifiers);
  }

  public SpeakerRef.Known ref() {
    return new SpeakerRef.Known(id, name, kind);
  }

  public enum Gender {
    FEMALE,
    MALE
  }

  /**
   * One spelling of a name.
   *
   * @param family the part that is used alone ("Putin", "Kim", "Путин"); null where there is none
   * @param language BCP 47
   * @param script ISO 15924, as {@code Latn}
   */
  public record Name(String full, @Nullable String family, String language, String script) {}

  /**
   * An office held.
   *
   * @param role canonical, in English: "President of Russia"
   * @param from first day, inclusive; null where unknown
   * @param to last day, inclusive; null where it goes on
   */
  public record OfficeHeld(
      String officeId, String role, @Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean heldOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }
}
