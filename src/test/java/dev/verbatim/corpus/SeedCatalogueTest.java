package dev.verbatim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.yaml.YamlFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedCatalogueTest {

  private static final String ENTRY =
      """
      - file: 000_6edb695f31fb24a7.txt
        publisher: President of Russia
        licence: CC BY 4.0
        date: 2019-04-25
        title: Speeches
        media_type: text/plain
      """;

  @Test
  void thePackagedOneNamesFiveDocuments() {
    assertEquals(5, SeedCatalogue.packaged().size());
  }

  @Test
  void anEntryIsRead() {
    assertEquals("Speeches", SeedCatalogue.read("c.yaml", ENTRY).get(0).title());
  }

  @ParameterizedTest
  @CsvSource({
    "date: 2019-04-25, date: yesterday, 'c.yaml, line 4'",
    "title: Speeches, titel: Speeches, 'c.yaml, line 5'",
    "licence: CC BY 4.0, licence: [CC], 'c.yaml, line 3'",
    "file: 000_6edb695f31fb24a7.txt, file: 999.txt, 'c.yaml, line 1'",
    "'  media_type: text/plain', '  media_type: ''text', 'c.yaml, line 7'",
  })
  void aWrongOneIsRefusedWithFileAndLine(String right, String wrong, String place) {
    String message =
        assertThrows(
                YamlFormatException.class,
                () -> SeedCatalogue.read("c.yaml", ENTRY.replace(right, wrong)))
            .getMessage();
    assertTrue(message.startsWith(place), message);
  }
}
