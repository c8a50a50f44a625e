package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.verbatim.engine.yaml.YamlFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading made-up directories: what the files may say, and how what they may not is refused. */
class DirectoryFilesTest {

  private static final String ANNA =
      """
      - id: anna-berg
        name: Anna Berg
        gender: female
        offices:
          - {office: president-of-norland, from: 2001-03-04, to: 2005-03-04}
      """;

  private static final String CARL =
      """
      - id: carl-dahl
        name: Carl Dahl
        gender: male
        offices:
          - {office: president-of-norland, from: 2005-03-04}
      """;

  @Test
  void aHandoverDayBelongsToWhoComes() {
    SpeakerDirectory directory = read(ANNA + CARL);
    assertEquals(List.of("anna-berg"), holders(directory, "2005-03-03"));
    assertEquals(List.of("carl-dahl"), holders(directory, "2005-03-04"));
    assertEquals(List.of(), holders(directory, "2001-03-03"));
  }

  @Test
  void aYearCountsOnlyItsCertainDays() {
    SpeakerDirectory directory =
        read(ANNA.replace("2001-03-04", "2001").replace("2005-03-04", "2005-03"));
    assertEquals(List.of(), holders(directory, "2001-12-30"));
    assertEquals(List.of("anna-berg"), holders(directory, "2001-12-31"));
    assertEquals(List.of("anna-berg"), holders(directory, "2005-03-01"));
    assertEquals(List.of(), holders(directory, "2005-03-02"));
  }

  @Test
  void anActingHolderIsCalledSo() {
    SpeakerDirectory directory = read(ANNA.replace("from:", "acting: true, from:"));
    LocalDate day = LocalDate.parse("2002-01-01");
    assertEquals("Acting President of Norland", directory.roleOn("anna-berg", day).orElseThrow());
    assertEquals(1, directory.inOffice("President of Norland", day).size());
    assertEquals(1, directory.inOffice("Acting President of Norland", day).size());
  }

  @Test
  void nobodyActsWhoIsInOfficeInFull() {
    SpeakerDirectory directory = read(ANNA);
    assertEquals(
        List.of(), directory.inOffice("Acting President of Norland", LocalDate.of(2002, 1, 1)));
  }

  @Test
  void readsAFolder(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, String> file : files(ANNA).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    SpeakerDirectory directory = DirectoryFiles.in(folder);
    assertEquals("Anna Berg", directory.byId("anna-berg").orElseThrow().name());
  }

  @Test
  void theVersionChangesWithTheFiles() {
    assertEquals(read(ANNA).version(), read(ANNA).version());
    assertNotEquals(read(ANNA).version(), read(ANNA + CARL).version());
  }

  @Test
  void refusesAnUnknownKey() {
    assertRefused(
        ANNA.replace("gender", "sex"), "people.yaml, line 3: unknown key \"sex\"; known are");
  }

  @Test
  void refusesAMissingName() {
    assertRefused(
        ANNA.replace("  name: Anna Berg\n", ""), "people.yaml, line 1: \"name\" is missing; add");
  }

  @Test
  void refusesADateThatIsNone() {
    assertRefused(
        ANNA.replace("2001-03-04", "2001-02-30"),
        "people.yaml, line 5: \"from\" is \"2001-02-30\"; write a date as 2000-05-07");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertRefused(
        ANNA.replace("2005-03-04", "2000-03-04"), "people.yaml, line 5: \"to\" is before \"from\"");
  }

  @Test
  void refusesAnOfficeNobodyDefined() {
    assertRefused(
        ANNA.replace("president-of-norland", "king-of-norland"),
        "people.yaml, line 5: \"office\" is \"king-of-norland\", which no offices file defines");
  }

  @Test
  void refusesAnIdGivenTwice() {
    assertRefused(ANNA + ANNA, "people.yaml, line 6: \"id\" \"anna-berg\" is taken by people.yaml");
  }

  @Test
  void refusesAWikidataItemGivenTwice() {
    String item = "  wikidata: Q1\n";
    assertRefused(
        ANNA + item + CARL + item,
        "people.yaml, line 12: \"wikidata\" \"Q1\" is taken by people.yaml, line 1; one is wrong");
  }

  @Test
  void refusesTwoHoldersAtATime() {
    assertRefused(
        ANNA + CARL.replace("2005-03-04", "2004-03-04"),
        "people.yaml, line 5: \"office\" is held by anna-berg until 2005-03-04 and by carl-dahl"
            + " from 2004-03-04 (people.yaml, line 10); end the first term");
  }

  @Test
  void refusesALanguageItDoesNotKnow() {
    assertRefused(
        ANNA + "  names: {xx: [Anna Berg]}\n",
        "people.yaml, line 6: \"names\" has the language \"xx\"; known are en, ko, ru");
  }

  @Test
  void refusesWhatIsNotYaml() {
    assertRefused("- id: [", "people.yaml, line");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Map<String, String> files = files(ANNA);
    files.remove("people.yaml");
    YamlFormatException refused = assertThrows(YamlFormatException.class, () -> read(files));
    assertEquals(true, message(refused).startsWith("people.yaml: cannot be read"));
  }

  private static void assertRefused(String people, String beginning) {
    YamlFormatException refused = assertThrows(YamlFormatException.class, () -> read(people));
    String message = message(refused);
    assertEquals(
        beginning, message.substring(0, Math.min(beginning.length(), message.length())), message);
  }

  private static String message(Exception exception) {
    return String.valueOf(exception.getMessage());
  }

  private static List<String> holders(SpeakerDirectory directory, String day) {
    return directory.inOffice("President of Norland", LocalDate.parse(day)).stream()
        .map(Speaker::id)
        .toList();
  }

  private static SpeakerDirectory read(String people) {
    return read(files(people));
  }

  private static SpeakerDirectory read(Map<String, String> files) {
    return DirectoryFiles.read(
        file -> {
          String text = files.get(file);
          if (text == null) {
            throw new IOException("no such file");
          }
          return text.getBytes(StandardCharsets.UTF_8);
        });
  }

  private static Map<String, String> files(String people) {
    Map<String, String> files = new HashMap<>();
    files.put(
        "index.yaml",
        """
        titles: [titles.yaml]
        countries: [countries.yaml]
        offices: [offices.yaml]
        people: [people.yaml]
        """);
    files.put(
        "titles.yaml",
        """
        - {id: acting, en: [acting]}
        - {id: president, en: [President], ru: [президент], ko: [대통령]}
        """);
    files.put("countries.yaml", "- {id: norland, name: Norland}\n");
    files.put(
        "offices.yaml",
        "- {id: president-of-norland, of: norland, kind: head_of_state, title: president}\n");
    files.put("people.yaml", people);
    return files;
  }
}
