package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.yaml.YamlFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has to hold of the packaged data whoever extends it. */
class DirectoryDataTest {

  private record Term(String holder, Speaker.OfficeHeld held) {}

  private static final DirectoryData DATA =
      DirectoryFiles.data(YamlFiles.packaged("/seeds/directory/"));

  @Test
  void everyIdIsOneSpeakers() {
    Set<String> ids = new HashSet<>();
    DATA.speakers().forEach(speaker -> assertTrue(ids.add(speaker.id()), speaker.id()));
  }

  @Test
  void everyWikidataItemIsOneSpeakers() {
    Set<String> items = new HashSet<>();
    for (Speaker speaker : DATA.speakers()) {
      String item = speaker.identifiers().get("wikidata");
      assertTrue(item == null || items.add(item), speaker.id());
    }
  }

  @Test
  void everyOfficeHeldIsDefinedAndNamedAfterIt() {
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.OfficeHeld held : speaker.offices()) {
        Office office = DATA.offices().get(held.officeId());
        assertNotNull(office, held.officeId());
        assertTrue(held.role().endsWith(office.role()), held.role());
      }
    }
  }

  @Test
  void noTermEndsBeforeItBegins() {
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.OfficeHeld held : speaker.offices()) {
        LocalDate from = held.from();
        LocalDate to = held.to();
        assertTrue(
            from == null || to == null || !to.isBefore(from), speaker.id() + " " + held.role());
      }
    }
  }

  @Test
  void everyTermSaysWhenItBegan() {
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.OfficeHeld held : speaker.offices()) {
        assertNotNull(held.from(), speaker.id() + " " + held.role());
      }
    }
  }

  @Test
  void aSeatForOneHasOneHolderAtATime() {
    for (Map.Entry<String, List<Term>> office : terms().entrySet()) {
      Office defined = DATA.offices().get(office.getKey());
      if (defined == null || defined.shared()) {
        continue;
      }
      List<Term> terms = office.getValue();
      terms.sort(Comparator.comparing(term -> start(term.held())));
      for (int i = 0; i + 1 < terms.size(); i++) {
        LocalDate next = start(terms.get(i + 1).held());
        assertFalse(
            terms.get(i).held().heldOn(next),
            terms.get(i).holder() + " and " + terms.get(i + 1).holder() + " on " + next);
      }
    }
  }

  @Test
  void aSpeakersTermsAreInOrderOfTime() {
    for (Speaker speaker : DATA.speakers()) {
      List<Speaker.OfficeHeld> sorted = new ArrayList<>(speaker.offices());
      sorted.sort(Comparator.comparing(DirectoryDataTest::start));
      assertEquals(sorted, speaker.offices());
    }
  }

  @Test
  void aFamilyNameIsPartOfItsName() {
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.Name name : speaker.names()) {
        String family = name.family();
        assertTrue(family == null || name.full().contains(family), name.full());
      }
    }
  }

  @Test
  void everybodyIsFoundByEveryNameTheyHave() {
    SpeakerDirectory directory = new IndexedDirectory(DATA);
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.Name name : speaker.names()) {
        assertTrue(directory.named(name.full()).contains(speaker), name.full());
      }
    }
  }

  @Test
  void everyRoleOfASeatForOneFindsItsHolder() {
    SpeakerDirectory directory = new IndexedDirectory(DATA);
    for (Map.Entry<String, List<Term>> office : terms().entrySet()) {
      for (Term term : office.getValue()) {
        List<String> holders =
            directory.inOffice(term.held().role(), start(term.held())).stream()
                .map(Speaker::id)
                .toList();
        assertTrue(holders.contains(term.holder()), term.held().role() + ": " + holders);
      }
    }
  }

  private static Map<String, List<Term>> terms() {
    Map<String, List<Term>> byOffice = new HashMap<>();
    for (Speaker speaker : DATA.speakers()) {
      for (Speaker.OfficeHeld held : speaker.offices()) {
        byOffice
            .computeIfAbsent(held.officeId(), unused -> new ArrayList<>())
            .add(new Term(speaker.id(), held));
      }
    }
    return byOffice;
  }

  private static LocalDate start(Speaker.OfficeHeld held) {
    LocalDate from = held.from();
    return from == null ? LocalDate.MIN : from;
  }
}
