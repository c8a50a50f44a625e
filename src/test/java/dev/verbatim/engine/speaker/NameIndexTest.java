package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  private static final SpeakerDirectory DIRECTORY = DirectoryFiles.packaged();

  @ParameterizedTest
  @CsvSource({
    "V. Putin, vladimir-putin",
    "В.Путин, vladimir-putin",
    "В. В. Путин, vladimir-putin",
    "Путин В.В., vladimir-putin",
    "Владимира Путина, vladimir-putin",
    "Владимиром Владимировичем Путиным, vladimir-putin",
    "Д.Медведева, dmitry-medvedev",
    "Donald J. Trump, donald-trump",
    "Comrade Kim Jong-un, kim-jong-un",
    "Ким Чен Ына, kim-jong-un",
    "문재인 대통령은, moon-jae-in",
    "김정은은, kim-jong-un",
    "김정은동지께서, kim-jong-un",
  })
  void findsANameInTheFormATextGivesIt(String name, String id) {
    assertEquals(List.of(id), ids(DIRECTORY.named(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "Donald K. Trump",
    "Svetlana Putin",
    "Дмитрий Иванович Медведев",
    "Putin",
    "President",
    "''",
    "Trump Donald",
    "President Vladimir Putin",
  })
  void findsNobodyUnderANameThatIsAnothers(String name) {
    assertEquals(List.of(), ids(DIRECTORY.named(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, vladimir-putin",
    "Mr Putin, vladimir-putin",
    "Путиным, vladimir-putin",
    "푸틴 대통령은, vladimir-putin",
  })
  void findsASurname(String surname, String id) {
    assertEquals(List.of(id), ids(DIRECTORY.surnamed(surname)));
  }

  @Test
  void doesNotChooseAmongThoseOfOneSurname() {
    List<String> kims = ids(DIRECTORY.surnamed("Kim"));
    assertEquals(true, kims.containsAll(List.of("kim-jong-un", "kim-jong-il", "kim-yong-nam")));
    assertEquals(kims, ids(DIRECTORY.surnamed("김")));
  }

  @Test
  void answersLongNonsenseAtOnce() {
    String nonsense = "Aa-".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          DIRECTORY.named(nonsense);
          DIRECTORY.surnamed(nonsense);
        });
  }

  private static List<String> ids(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::id).toList();
  }
}
