package dev.verbatim.engine.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.engine.yaml.YamlFiles;
import dev.verbatim.engine.yaml.YamlFormatException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {

  private static final Taxonomy TAXONOMY = TaxonomyFiles.packaged();

  @Test
  void hasManyTopicsOnTwoOrThreeLevels() {
    assertTrue(TAXONOMY.topics().size() >= 120);
    Set<Integer> levels =
        TAXONOMY.topics().stream()
            .map(topic -> TAXONOMY.withAbove(topic.id()).size())
            .collect(Collectors.toSet());
    assertEquals(Set.of(1, 2, 3), levels);
  }

  @Test
  void hasTermsOfEveryTopicInEveryLanguage() {
    TaxonomyReader reader = new TaxonomyReader();
    YamlFiles.read(YamlFiles.packaged("/seeds/topics/"), List.of("topics", "weights"))
        .entries("topics")
        .forEach(reader::topic);
    for (String language : Topic.LANGUAGES) {
      Set<String> shown =
          reader.terms().getOrDefault(language, List.of()).stream()
              .filter(term -> term.topicId() != null && term.strength() == Strength.STRONG)
              .map(Term::topicId)
              .collect(Collectors.toSet());
      for (Topic topic : TAXONOMY.topics()) {
        assertTrue(shown.contains(topic.id()), topic.id() + " in " + language);
      }
    }
  }

  @Test
  void knowsWhatStandsAbove() {
    assertEquals(
        List.of("nuclear-disarmament", "nuclear-weapons", "security"),
        TAXONOMY.withAbove("nuclear-disarmament"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {id: A, label: {en: A, ru: А, ko: 가}}                                 | small letters
          - {id: a, below: b, label: {en: A, ru: А, ko: 가}}                       | nowhere before
          - {id: a, label: {en: A, ru: А}}                                         | needs one in each
          - {id: a, label: {en: A, ru: А, ko: 가}, iptc: "15000000"}               | medtop:
          - {id: a, label: {en: A, ru: А, ko: 가}, terms: {fr: [mot]}}             | known are
          - {id: a, label: {en: A, ru: А, ko: 가}, terms: {en: ["& word"]}}        | nothing before
          - {id: a, label: {en: A, ru: А, ko: 가}, colour: red}                    | unknown key
          """)
  void saysWhatIsWrongInAFile(String entry, String message) {
    YamlFormatException wrong =
        assertThrows(
            YamlFormatException.class,
            () ->
                TaxonomyFiles.read(
                    file ->
                        (file.equals("index.yaml") ? "topics: [a.yaml]" : entry)
                            .getBytes(StandardCharsets.UTF_8)));
    assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {bias: 0, evidence: 1, others: 0, whole: 0, near: 0, evidence_others: 0, evidence_near: 0, all: 0, one: 0, before: 0}                  | "least" is missing
          - {least: much, bias: 0, evidence: 1, others: 0, whole: 0, near: 0, evidence_others: 0, evidence_near: 0, all: 0, one: 0, before: 0}     | write a number
          - {least: 0, bias: 0, evidence: 1, others: 0, whole: 0, near: 0, evidence_others: 0, evidence_near: 0, all: 0, one: 0, before: 0, far: 1} | unknown key
          """)
  void saysWhatIsWrongInTheWeights(String entry, String message) {
    assertTrue(problem(entry + "\n" + entry).contains(message), () -> problem(entry));
  }

  @Test
  void asksForWeightsOfBothKinds() {
    String one =
        "- {least: 0, bias: 0, evidence: 1, others: 0, whole: 0, near: 0, evidence_others: 0, evidence_near: 0, all: 0, one: 0, before: 0}";
    assertTrue(problem(one).contains("two entries"), () -> problem(one));
  }

  private static String problem(String weights) {
    Map<String, String> files =
        Map.of(
            "index.yaml",
            "{topics: [a.yaml], weights: [weights.yaml]}",
            "a.yaml",
            "[]",
            "weights.yaml",
            weights);
    return String.valueOf(
        assertThrows(
                YamlFormatException.class,
                () ->
                    TaxonomyFiles.read(
                        file -> files.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8)))
            .getMessage());
  }
}
