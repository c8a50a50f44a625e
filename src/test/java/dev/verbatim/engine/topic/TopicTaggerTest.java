package dev.verbatim.engine.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTaggerTest {

  private static final TopicTagger TAGGER = new TopicTagger(TaxonomyFiles.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We agreed on the denuclearisation of the Korean Peninsula.  | denuclearization-of-korea
          en | The new gas pipelines will be finished next year.           | gas-pipelines
          en | Sanctions were lifted.                                      | sanctions
          en | NATO's enlargement worries us.                              | nato
          en | They voted in the regional elections.                       | elections
          ru | Мы обсудили ситуацию на Корейском полуострове.               | korean-peninsula
          ru | О ядерном разоружении говорили долго.                        | nuclear-disarmament
          ru | Железнодорожниками построена новая магистраль.               | railways
          ru | Санкциями ничего не добиться.                                | sanctions
          ru | Рынка труда это не коснётся.                                 | labour
          ko | 한반도의 비핵화를 위해 노력하겠습니다. 비핵화는 꼭 필요합니다.             | denuclearization-of-korea
          ko | 남북정상회담에서 합의했다.                                          | inter-korean-relations
          ko | 제재를 해제해야 한다.                                             | sanctions
          ko | 철도를 연결하고 열차를 운행하자.                                     | railways
          """)
  void tellsTheTopicOfAPassage(String language, String text, String topic) {
    assertTrue(topics(language, text).contains(topic), () -> topics(language, text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Thank you very much.
          en | Please, go ahead.
          en | Her hair moved like a field of wheat.
          en | We will start tomorrow.
          en | Who aids the poor?
          en | She sat on the bank of the river.
          ru | Спасибо большое.
          ru | Пожалуйста, прошу вас.
          ru | Добрый день, уважаемые коллеги!
          ko | 감사합니다.
          ko | 네, 그렇습니다.
          fr | Les sanctions ont été levées.
          """)
  void isSilentWhereNothingIsSaid(String language, String text) {
    assertEquals(List.of(), topics(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The national team won the hockey match.       | ice-hockey    | government
          en | The START Treaty is expiring.                 | nuclear-disarmament | sport
          en | The Second World War began in 1939.           | second-world-war | armed-conflicts
          en | The tennis tournament fills the court.         | sport         | courts
          en | Food security is our goal.                     | food-security | security
          ru | Великая Отечественная война унесла миллионы.    | second-world-war | armed-conflicts
          ru | Борьба с терроризмом продолжается.              | terrorism     | martial-arts
          ko | 제2차 세계 대전은 1945년에 끝났다.                   | second-world-war | armed-conflicts
          """)
  void readsAnAmbiguousWordByWhatStandsAroundIt(
      String language, String text, String topic, String other) {
    List<String> topics = topics(language, text);
    assertTrue(topics.contains(topic), topics::toString);
    assertFalse(topics.contains(other), topics::toString);
  }

  @Test
  void tellsWhereTheTermsStand() {
    String text = "😀 Nuclear disarmament, first of all.";
    TopicTag tag = tags("en", text).get(0);
    assertEquals("nuclear-disarmament", tag.topic().id());
    Span term = tag.terms().get(0);
    assertEquals("Nuclear disarmament", text.substring(term.start(), term.end()));
  }

  @Test
  void tellsNoTopicOfAPassageWithoutTermsWhateverStandsAroundIt() {
    String text = "Sanctions. Thank you. Sanctions.";
    Passage thanks = new Passage(new Span(11, 21), new Span(0, text.length()), "en");
    assertEquals(List.of(List.of()), TAGGER.tag(text, List.of(thanks)));
  }

  @Test
  void isSurerWhereWhatStandsAroundIsAboutTheSame() {
    String treatment = "The treatment of this disease took a long time.";
    double amongHospitals = likelihoodOfLastLine("New hospitals need surgeons.\n" + treatment);
    double amongTanks = likelihoodOfLastLine("New tanks need soldiers and officers.\n" + treatment);
    assertTrue(amongHospitals > amongTanks + 0.1, amongHospitals + " " + amongTanks);
  }

  private static double likelihoodOfLastLine(String text) {
    return lastLineTags(text).stream().mapToDouble(TopicTag::score).max().orElse(0);
  }

  @Test
  void readsEveryPassageByThoseAroundIt() {
    String text = "New hospitals need surgeons.\n\nThe treatment of this disease took long.";
    Span whole = new Span(0, text.length());
    Passage first = new Passage(new Span(0, text.indexOf('\n')), whole, "en");
    Passage last = new Passage(new Span(text.lastIndexOf('\n') + 1, text.length()), whole, "en");
    List<List<TopicTag>> together = TAGGER.tag(text, List.of(last, first));
    assertEquals(2, together.size());
    assertEquals(lastLineTags(text), together.get(0));
  }

  private static List<TopicTag> lastLineTags(String text) {
    Span last = new Span(text.lastIndexOf('\n') + 1, text.length());
    Passage passage = new Passage(last, new Span(0, text.length()), "en");
    return TAGGER.tag(text, List.of(passage)).get(0);
  }

  @Test
  void takesOneMentionBesideTheMainSubjectForNoTopic() {
    String text = "The hospital needs doctors and nurses, and patients wait for their surgery. ";
    assertFalse(topics("en", text + "Somebody said football.").contains("football"));
    assertEquals(List.of("football"), topics("en", "Somebody said football."));
  }

  @Test
  void scoresMoreWhereMoreIsSaid() {
    double once = score("We spoke of fisheries.");
    double twice = score("We spoke of fisheries and of the fishing fleet.");
    assertTrue(once < twice && twice < 1, once + " " + twice);
  }

  @Test
  void readsLongLinesInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          topics("en", "nuclear ".repeat(200_000));
          topics("ko", "비핵화".repeat(200_000));
          topics("ru", "а".repeat(1_000_000));
        });
  }

  private static double score(String text) {
    return tags("en", text).get(0).score();
  }

  private static List<String> topics(String language, String text) {
    return tags(language, text).stream().map(tag -> tag.topic().id()).toList();
  }

  private static List<TopicTag> tags(String language, String text) {
    Passage alone = Passage.alone(new Span(0, text.length()), language);
    return TAGGER.tag(text, List.of(alone)).get(0);
  }
}
