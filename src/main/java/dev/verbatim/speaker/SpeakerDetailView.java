package dev.verbatim.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A speaker with everything that is known.
 *
 * @param names every known spelling, in any script
 * @param identifiers by scheme: {@code wikidata} to {@code Q7747}
 * @param roles what the directory says, in order of time
 * @param rolesPrinted of a provisional speaker, what texts say
 */
public record SpeakerDetailView(
    String id,
    String url,
    String name,
    String kind,
    boolean provisional,
    @Nullable String gender,
    List<NameView> names,
    Map<String, String> identifiers,
    List<RoleView> roles,
    List<String> rolesPrinted,
    long quoteCount,
    long utteranceCount,
    long documentCount) {

  /**
   * @param language BCP 47
   * @param script ISO 15924
   */
  public record NameView(String name, @Nullable String language, @Nullable String script) {}

  /** Both days inclusive, null where unknown or going on. */
  public record RoleView(String role, @Nullable LocalDate from, @Nullable LocalDate to) {}

  static SpeakerDetailView of(SpeakerEntity speaker, SpeakerRecord record) {
    return new SpeakerDetailView(
        speaker.id,
        "/v1/speakers/" + speaker.id,
        speaker.name,
        speaker.kind,
        speaker.provisional,
        speaker.gender,
        speaker.names.stream()
            .map(name -> new NameView(name.name(), name.language(), name.script()))
            .toList(),
        Map.copyOf(speaker.identifiers),
        speaker.roles.stream()
            .map(role -> new RoleView(role.role(), role.from(), role.to()))
            .toList(),
        record.rolesPrinted(),
        record.quotes(),
        record.utterances(),
        record.documents());
  }
}
