package dev.verbatim.engine.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directory in memory: every look-up is one or a few hash look-ups over folded forms. */
final class IndexedDirectory implements SpeakerDirectory {

  private record Term(Speaker holder, Speaker.OfficeHeld held) {}

  private final List<Speaker> speakers;
  private final Map<String, Speaker> byId = new HashMap<>();
  private final NameIndex names;
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, Office> offices;
  private final OfficeGrammar grammar;
  private final OfficeNames officeNames;
  private final String version;

  IndexedDirectory(DirectoryData data) {
    speakers = List.copyOf(data.speakers());
    for (Speaker speaker : data.speakers()) {
      byId.put(speaker.id(), speaker);
      for (Speaker.OfficeHeld held : speaker.offices()) {
        byOffice
            .computeIfAbsent(held.officeId(), unused -> new ArrayList<>())
            .add(new Term(speaker, held));
      }
    }
    names = new NameIndex(data.speakers());
    offices = data.offices();
    grammar = new OfficeGrammar(data);
    officeNames = new OfficeNames(data);
    version = data.version();
  }

  @Override
  public List<Speaker> speakers() {
    return speakers;
  }

  @Override
  public Optional<Speaker> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Speaker> named(String name) {
    return names.named(name);
  }

  @Override
  public List<Speaker> surnamed(String surname) {
    return names.surnamed(surname);
  }

  @Override
  public List<Speaker> inOffice(String office, LocalDate on) {
    OfficeGrammar.Reading whole = grammar.read(office);
    if (!whole.officeIds().isEmpty()) {
      return List.copyOf(holders(whole, on));
    }
    Set<Speaker> holders = null;
    for (String part : JoinedOffices.parts(office)) {
      Set<Speaker> held = holders(grammar.read(part), on);
      if (!held.isEmpty()) {
        Set<Speaker> all = holders == null ? held : holders;
        all.retainAll(held);
        holders = all;
      }
    }
    return holders == null ? List.of() : List.copyOf(holders);
  }

  private Set<Speaker> holders(OfficeGrammar.Reading reading, LocalDate on) {
    Set<Speaker> holders = new LinkedHashSet<>();
    for (String officeId : reading.officeIds()) {
      for (Term term : byOffice.getOrDefault(officeId, List.of())) {
        if (term.held().heldOn(on) && (!reading.acting() || isActing(term.held()))) {
          holders.add(term.holder());
        }
      }
    }
    return holders;
  }

  @Override
  public boolean holds(String speakerId, String title, LocalDate on) {
    return byId(speakerId).stream()
        .flatMap(speaker -> speaker.offices().stream())
        .anyMatch(held -> held.heldOn(on) && officeNames.isTitle(held.officeId(), title));
  }

  @Override
  public boolean mayBe(String speakerId, String role) {
    List<Speaker.OfficeHeld> held = byId(speakerId).map(Speaker::offices).orElse(List.of());
    return held.isEmpty()
        || held.stream().anyMatch(office -> officeNames.mayMean(office.officeId(), role));
  }

  @Override
  public Optional<String> roleOn(String speakerId, LocalDate on) {
    return byId(speakerId).stream()
        .flatMap(speaker -> speaker.offices().stream())
        .filter(held -> held.heldOn(on))
        .min(Comparator.comparing(this::prominence))
        .map(Speaker.OfficeHeld::role);
  }

  @Override
  public String version() {
    return version;
  }

  private Office.Kind prominence(Speaker.OfficeHeld held) {
    Office office = offices.get(held.officeId());
    return office == null ? Office.Kind.OTHER : office.kind();
  }

  private boolean isActing(Speaker.OfficeHeld held) {
    Office office = offices.get(held.officeId());
    return office != null && !office.role().equals(held.role());
  }
}
