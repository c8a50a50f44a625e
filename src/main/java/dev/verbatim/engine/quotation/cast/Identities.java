package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.speaker.SpeakerKind;
import dev.verbatim.engine.speaker.SpeakerRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes speakers of the people and organisations that a cast has told apart by their names. */
public final class Identities {

  /** Between several of one name nothing speaks for either. */
  private static final double OPEN = 0.5;

  private final SpeakerDirectory directory;
  private final @Nullable LocalDate date;

  private Identities(SpeakerDirectory directory, @Nullable LocalDate date) {
    this.directory = directory;
    this.date = date;
  }

  /** Offices are those of the day of the first section that has one, else of the document's. */
  public static Identities of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    LocalDate date =
        readings.stream()
            .map(reading -> reading.section().section().publishedOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(document.facts().date());
    return new Identities(directory, date);
  }

  public SpeakerDirectory directory() {
    return directory;
  }

  public Resolved organization(String name) {
    List<Speaker> known = directory.named(name);
    return known.size() == 1
        ? known(known.get(0), null, 1)
        : new Resolved(
            new SpeakerRef.Provisional(name, SpeakerKind.ORGANIZATION), null, null, 1, List.of());
  }

  /**
   * The one whom the directory knows by the name, a provisional person where it knows nobody, and
   * nobody where it knows several.
   *
   * @param name as it is to be shown where the directory knows nobody
   */
  public Resolved person(
      List<Speaker> known, String name, @Nullable String rolePrinted, double confidence) {
    if (known.size() == 1) {
      return known(known.get(0), rolePrinted, confidence);
    }
    return known.isEmpty()
        ? new Resolved(
            new SpeakerRef.Provisional(name, SpeakerKind.PERSON),
            rolePrinted,
            null,
            confidence,
            List.of())
        : between(known.stream().<SpeakerRef>map(Speaker::ref).toList(), rolePrinted);
  }

  /** Who held the office that a description names; null where none or several did. */
  public @Nullable Resolved holder(String description, double confidence) {
    List<Speaker> holders = date == null ? List.of() : directory.inOffice(description, date);
    return holders.size() == 1 ? known(holders.get(0), description, confidence) : null;
  }

  public static Resolved between(List<SpeakerRef> people, @Nullable String rolePrinted) {
    List<Attribution.Candidate> candidates = new ArrayList<>();
    for (SpeakerRef each : people) {
      candidates.add(new Attribution.Candidate(each, 1.0 / people.size()));
    }
    return new Resolved(null, rolePrinted, null, OPEN, candidates);
  }

  /**
   * Of several with one name those who held such an office, on the day where it is known; all of
   * them where nobody did.
   *
   * @param heads what the offices are called in the directory: "President"
   */
  public List<Speaker> holding(List<Speaker> called, Collection<String> heads) {
    List<Speaker> holding =
        called.stream()
            .filter(speaker -> heads.stream().anyMatch(head -> held(speaker, head)))
            .toList();
    return holding.isEmpty() ? called : holding;
  }

  private boolean held(Speaker speaker, String head) {
    return speaker.offices().stream()
        .anyMatch(
            office -> office.role().startsWith(head) && (date == null || office.heldOn(date)));
  }

  private Resolved known(Speaker speaker, @Nullable String rolePrinted, double confidence) {
    String role = date == null ? null : directory.roleOn(speaker.id(), date).orElse(null);
    return new Resolved(speaker.ref(), rolePrinted, role, confidence, List.of());
  }
}
