package dev.verbatim.engine.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
    "Prime Minister and Interior Minister of Serbia, 2013-04-10, ivica-dacic",
    "President of Russia, 2010-06-01, dmitry-medvedev",
    "President of the Russian Federation, 2008-05-07, dmitry-medvedev",
    "the Russian leader, 2019-04-25, vladimir-putin",
    "Russia’s President, 2019-04-25, vladimir-putin",
    "Acting President of Russia, 2000-03-03, vladimir-putin",
    "президентом России, 2018-06-22, vladimir-putin",
    "로씨야련방 대통령, 2024-06-18, vladimir-putin",
    "Chairman of the State Affairs Commission of the Democratic People’s Republic of Korea,"
        + " 2019-04-25, kim-jong-un",
    "Chairman of the DPRK Supreme People's Assembly Presidium, 2018-06-14, kim-yong-nam",
    "President of the Republic of Korea, 2018-06-22, moon-jae-in",
    "US President, 2018-06-12, donald-trump",
    "President of Russia, 1999-12-30, boris-yeltsin",
    "President of the United States, 2021-01-19, donald-trump",
    "President of the United States, 2021-01-20, joe-biden",
    "러시아 대통령은, 2018-06-22, vladimir-putin",
    "북한국무위원장, 2018-06-22, kim-jong-un",
    "한국 대통령, 2018-06-22, moon-jae-in",
    "미 국무장관, 2018-06-22, mike-pompeo",
    "중국 국가주석, 2018-06-22, xi-jinping",
    "일본 총리, 2018-06-22, shinzo-abe",
    "북한 지도자, 2018-06-22, kim-jong-un",
    "유엔 사무총장, 2018-06-22, antonio-guterres",
    "глава российского МИД, 2018-06-22, sergey-lavrov",
    "министром иностранных дел России, 2018-06-22, sergey-lavrov",
    "президента США, 2018-06-22, donald-trump",
    "канцлера ФРГ, 2018-06-22, angela-merkel",
    "председатель КНР, 2018-06-22, xi-jinping",
    "президентом Республики Корея, 2018-06-22, moon-jae-in",
    "северокорейский лидер, 2018-06-22, kim-jong-un",
    "председатель Госсовета КНДР, 2018-06-22, kim-jong-un",
    "пресс-секретарь президента РФ, 2018-06-22, dmitry-peskov",
    "официальный представитель МИД РФ, 2018-06-22, maria-zakharova",
    "Russian Foreign Ministry spokeswoman, 2018-06-22, maria-zakharova",
    "US State Department spokesperson, 2018-06-22, heather-nauert",
    "NATO Secretary General, 2018-06-22, jens-stoltenberg",
    "EU foreign policy chief, 2018-06-22, federica-mogherini",
    "European Commission President, 2018-06-22, jean-claude-juncker",
    "Federal Chancellor of Germany, 2018-06-22, angela-merkel",
    "President of the French Republic, 2018-06-22, emmanuel-macron",
    "British Prime Minister, 2018-06-22, theresa-may",
    "UK Foreign Secretary, 2018-06-22, boris-johnson",
    "South Korea's president, 2018-06-22, moon-jae-in",
    "Chinese leader, 2018-06-22, xi-jinping",
    "Supreme Leader of Iran, 2018-06-22, ali-khamenei",
    "Russian Energy Minister, 2018-06-22, alexander-novak",
    "State Duma Speaker, 2018-06-22, vyacheslav-volodin",
    "Chairman of the Government of the Russian Federation, 2018-06-22, dmitry-medvedev",
    "председатель Правительства Российской Федерации, 2018-06-22, dmitry-medvedev",
    "Russia's head of state, 2018-06-22, vladimir-putin",
    "White House press secretary, 2018-06-22, sarah-huckabee-sanders",
    "North Korean Foreign Minister, 2018-06-22, ri-yong-ho",
  })
  void knowsWhoHeldAnOfficeOnADay(String office, LocalDate on, String id) {
    assertEquals(List.of(id), ids(DIRECTORY.inOffice(office, on)));
  }

  @ParameterizedTest
  @CsvSource({
    "President, 2018-06-22",
    "대통령, 2018-06-22",
    "президент, 2018-06-22",
    "former President of Russia, 2018-06-22",
    "Russian, 2018-06-22",
    "Russia, 2018-06-22",
    "President of Atlantis, 2018-06-22",
    "'', 2018-06-22",
  })
  void staysSilentWhereThePhraseNamesNoOffice(String office, LocalDate on) {
    assertEquals(List.of(), DIRECTORY.inOffice(office, on));
  }

  @Test
  void namesBothWhereADescriptionFitsBothKoreas() {
    assertEquals(
        Set.of("moon-jae-in", "kim-jong-un"),
        Set.copyOf(ids(DIRECTORY.inOffice("Korean leader", LocalDate.of(2018, 6, 22)))));
  }

  @ParameterizedTest
  @CsvSource({"Bush", "Lee", "Clinton", "부시", "Буш"})
  void doesNotChooseAmongThoseOfOneSurname(String surname) {
    assertTrue(DIRECTORY.surnamed(surname).size() > 1, surname);
  }

  @ParameterizedTest
  @CsvSource({
    "vladimir-putin, 2000-02-01, Acting President of Russia",
    "vladimir-putin, 2000-05-07, President of Russia",
    "vladimir-putin, 2010-06-01, Prime Minister of Russia",
    "vladimir-putin, 2019-04-25, President of Russia",
    "dmitry-medvedev, 2010-06-01, President of Russia",
    "kim-jong-un, 2019-04-25, Chairman of the State Affairs Commission of North Korea",
    "moon-jae-in, 2018-06-22, President of South Korea",
    "ban-ki-moon, 2010-01-01, Secretary-General of the United Nations",
  })
  void knowsTheMostProminentRoleOfADay(String id, LocalDate on, String role) {
    assertEquals(Optional.of(role), DIRECTORY.roleOn(id, on));
  }

  @Test
  void knowsNoRoleOutsideTheTerms() {
    assertEquals(Optional.empty(), DIRECTORY.roleOn("moon-jae-in", LocalDate.of(2010, 1, 1)));
    assertEquals(Optional.empty(), DIRECTORY.roleOn("nobody", LocalDate.of(2010, 1, 1)));
  }

  private static List<String> ids(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::id).toList();
  }
}
