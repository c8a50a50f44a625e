package dev.verbatim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.http.ParameterReader;
import dev.verbatim.http.ProblemException;
import dev.verbatim.search.SearchExpression.Term;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peace | [peace]",
        "  peace   talks | [peace] [talks]",
        "\"peace talks\" now | [peace talks] [now]",
        "“peace talks” | [peace talks]",
        "«мирные переговоры» | [мирные переговоры]",
        "„Frieden“ | [Frieden]",
        "peace OR war | [peace, war]",
        "putin peace OR war OR truce now | [putin] [peace, war, truce] [now]",
        "\"oil price\" OR gas | [oil price, gas]",
        "peace or war | [peace] [or] [war]",
        "peace -war | [peace] not [war]",
        "-war peace | [peace] not [war]",
        "peace −\"cold war\" –truce | [peace] not [cold war] not [truce]",
        "peace - war | [peace] [war]",
        "peace & war! | [peace] [war!]",
        "Jong-un COVID-19 | [Jong-un] [COVID-19]",
        "Putin's Russia’s yes | [Putin] [Russia] [yes]",
        "peace\"talks now\" | [peace] [talks now]",
        "회담 -평화 | [회담] not [평화]",
      })
  void whatIsAskedForIsReadAsItIsMeant(String q, String expected) {
    assertEquals(expected, shown(read(q)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"peace talks | is not closed",
        "peace\" | is not closed",
        "peace» | closes nothing",
        "-war | only excludes",
        "-war -\"cold war\" | only excludes",
        "... | holds no word",
        "\"...\" peace | phrase in q holds no word",
        "OR peace | must stand between",
        "peace OR | after the last OR",
        "peace OR OR war | must stand between",
        "peace -war OR truce | must stand between",
        "peace OR -war | cannot join what is excluded",
      })
  void whatMakesNoSenseIsRefusedWithWhatWould(String q, String said) {
    ProblemException problem = assertThrows(ProblemException.class, () -> read(q));
    assertTrue(problem.getMessage().contains(said), problem.getMessage());
    assertTrue(problem.getMessage().contains("q"), problem.getMessage());
  }

  @Test
  void lengthIsLimited() {
    assertThrows(ProblemException.class, () -> read("a ".repeat(33)));
    assertThrows(ProblemException.class, () -> read("a".repeat(1001)));
    assertEquals(32, read("a ".repeat(32)).required().size());
  }

  private static SearchExpression read(String q) {
    ParameterReader reader = new ParameterReader();
    var expression = ExpressionReader.read(q, reader);
    reader.finish();
    return expression.orElseThrow();
  }

  private static String shown(SearchExpression expression) {
    String required = expression.required().stream().map(t -> shown(t)).collect(joining());
    String excluded =
        expression.excluded().stream().map(t -> "not " + shown(List.of(t))).collect(joining());
    return (required + " " + excluded).strip();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" ");
  }

  private static String shown(List<Term> terms) {
    return terms.stream().map(Term::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
