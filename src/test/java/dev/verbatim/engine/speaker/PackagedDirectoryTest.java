package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagedDirectoryTest {

  private static final SpeakerDirectory DIRECTORY = DirectoryFiles.packaged();

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, vladimir-putin",
    "Владимир Путин, vladimir-putin",
    "블라디미르 푸틴, vladimir-putin",
    "웨.뿌찐, vladimir-putin",
    "Kim Jong Un, kim-jong-un",
    "KIM JONG-UN, kim-jong-un",
    "김정은, kim-jong-un",
    "Ким Чен Ын, kim-jong-un",
    "조선중앙통신, korean-central-news-agency",
    "KCNA, korean-central-news-agency",
  })
  void knowsANameInAnySpelling(String name, String id) {
    assertEquals(List.of(id), ids(DIRECTORY.named(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "President of Russia, 2000-05-07, vladimir-putin",
    "President of Russia, 2010-06-01, dmitry-medvedev",
    "President of the Russian Federation, 2008-05-07, dmitry-medvedev",
    "the Russian leader, 2019-04-25, vladimir-putin",
    "Russia’s President, 2019-04-25, vladimir-putin",
    "Acting President of Russia, 2000-03-03, vladimir-putin",
    "президентом России, 2018-06-22, vladimir-putin",
    "로씨야련방 대통령, 2024-06-18, vladimir-putin",
    "Chairman of the State Affairs Commission of the Democratic People’s Republic of Korea, 2019-04-25, kim-jong-un",
    "Chairman of the DPRK Supreme People's Assembly Presidium, 2018-06-14, kim-yong-nam",
    "President of the Republic of Korea, 2018-06-22, moon-jae-in",
    "US President, 2018-06-12, donald-trump",
  })
  void knowsWhoHeldAnOfficeOnADay(String office, LocalDate on, String id) {
    assertEquals(List.of(id), ids(DIRECTORY.inOffice(office, on)));
  }

  @ParameterizedTest
  @CsvSource({"President, 2018-06-22", "former President of Russia, 2018-06-22", "'', 2018-06-22"})
  void staysSilentWhereThePhraseNamesNoOffice(String office, LocalDate on) {
    assertEquals(List.of(), DIRECTORY.inOffice(office, on));
  }

  private static List<String> ids(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::id).toList();
  }
}
