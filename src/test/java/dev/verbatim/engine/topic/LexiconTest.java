package dev.verbatim.engine.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Map<String, TermLanguage> LANGUAGES =
      Map.of("en", new EnglishTerms(), "ru", new RussianTerms(), "ko", new KoreanTerms());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          en | tariff                 | Tariffs, a tariff; tariffed            | Tariffs, tariff
          en | tariff=                | Tariffs, a tariff                      | tariff
          en | negotiate~             | negotiating negotiated negotiation     | negotiating, negotiated
          en | organise~              | organized organised organization       | organized, organised
          en | organise*              | organizers organisers organism         | organizers, organisers
          en | wolf*                  | wolf Wolfram                           | wolf, Wolfram
          en | START                  | START Start start                      | START
          en | Duma                   | DUMA Duma duma                         | DUMA, Duma
          en | rule of law            | rule of the law, rule of. Law          | rule of the law
          en | A Just Russia          | A Just Russia                          | A Just Russia
          en | "arms race|control"    | arms control, arms-race, arms, control | arms control, arms-race
          en | food security          | food security security                 | food security
          ru | рынок                  | Рынком рынка рыночный                  | Рынком, рынка
          ru | мир=                   | мир мира                               | мир
          ru | ядерный удар           | ядерного удара, ядерными ударами        | ядерного удара, ядерными ударами
          ru | террорис*              | терроризм терроризма                   | none
          ru | террориз*              | терроризм антитерроризм                | терроризм
          ru | свёкла                 | свеклы свёклу                          | свеклы, свёклу
          ko | 회담                   | 회담에서는 회담장                        | 회담
          ko | 핵*                    | 핵무기 비핵화                           | 핵
          ko | *제재                   | 대북제재를 제재안                        | 제재
          ko | 정상 회담               | 정상회담에서 정상 회담을                  | 정상회담, 정상 회담
          """)
  void findsATermInItsForms(String language, String term, String text, String found) {
    assertEquals(
        found.equals("none") ? List.of() : List.of(found.split(", ")),
        found(lexicon(language, term), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "field & wheat|harvest ! force"       | wheat of a field                 | field
          "field & wheat|harvest ! force"       | the harvest, fields              | fields
          "field & wheat|harvest ! force"       | a field                          | none
          "field & wheat|harvest ! force"       | a field, wheat, force            | none
          "deal & arms control & treaty"        | a treaty, a deal on arms control | deal
          "deal & arms control & treaty"        | a treaty, a deal on arms         | none
          "court ! tennis"                      | court                            | court
          "court ! tennis"                      | tennis court                     | none
          """)
  void looksAtTheConditionsOfATerm(String term, String text, String found) {
    assertEquals(
        found.equals("none") ? List.of() : List.of(found), found(lexicon("en", term), text));
  }

  @Test
  void keepsConditionsApartFromTermsThatAreWrittenSo() {
    Lexicon lexicon = lexicon("en", "field & wheat", "wheat & bread");
    assertEquals(List.of("field"), found(lexicon, "wheat in a field"));
    assertEquals(List.of("wheat", "field"), found(lexicon, "wheat in a field, bread"));
  }

  @Test
  void findsEveryFormOfEveryOfManyWords() {
    List<String> words = manyWords();
    Lexicon lexicon = lexicon("en", words.toArray(String[]::new));
    for (String word : words) {
      assertEquals(List.of(word), found(lexicon, word));
      assertEquals(List.of(word + "s"), found(lexicon, word + "s"));
      assertEquals(List.of(), found(lexicon, word + "e"));
    }
  }

  @Test
  void readsPhrasesOfAThousandWords() {
    List<String> words = manyWords().subList(0, 1000);
    String phrase = String.join(" ", words);
    assertEquals(List.of(phrase), found(lexicon("en", phrase), "and " + phrase + " and"));
    assertTrue(found(lexicon("en", phrase), phrase.substring(1)).isEmpty());
  }

  // "aaaaq" to "jjjjq", none of which another begins with.
  private static List<String> manyWords() {
    return IntStream.range(0, 10_000)
        .mapToObj(
            number ->
                "%04d"
                    .formatted(number)
                    .chars()
                    .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                    .reduce("", String::concat)
                    .concat("q"))
        .toList();
  }

  private static Lexicon lexicon(String language, String... terms) {
    TermLanguage grammar = LANGUAGES.getOrDefault(language, new EnglishTerms());
    List<Term> parsed =
        List.of(terms).stream().map(term -> Term.parse("topic", Strength.STRONG, term)).toList();
    return Lexicon.of(grammar, parsed, topic -> 0);
  }

  private static List<String> found(Lexicon lexicon, String text) {
    PassageScan scan = PassageScan.of(lexicon, text, 0, text.length());
    return Hit.outermost(lexicon, scan).stream()
        .map(hit -> text.substring(hit.span().start(), hit.span().end()))
        .toList();
  }
}
