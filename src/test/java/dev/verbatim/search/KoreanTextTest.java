package dev.verbatim.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verbatim.search.SearchExpression.Term;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanTextTest {

  // What is found stands in square brackets.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "회담 | 우리는 [회담]을 했다",
        "회담 | [회담]에서는 합의했다",
        "회담 | 북남정상[회담]에서",
        "회담 | 사회담론이 중요하다",
        "회담을 | 정상[회담]에서",
        "정상회담 | [정상회담]의 결과와 [정상 회담]",
        "한국 | 대한민국은 크다",
        "김정은 | [김정은]은 말했다",
        "로씨야 | [로씨야]는 [로씨야]련방이다",
        "젤렌스키 | [젤렌스키]는 말했다",
        "G20 | [G20]에서 G 7",
        "말했다 | 그는 [말했]습니다. 말은 빠르다",
        "핵무기 | 😀 [핵무기]를",
        "bts | [BTS]는 간다",
      })
  void aWordIsFoundWithItsParticlesAndNotInsideOthers(String asked, String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    KoreanTerm term = KoreanTerm.of(new Term(asked));
    assertEquals(marked, marked(text, Range.merged(term.in(KoreanText.of(text)))));
  }

  @Test
  void aVectorHoldsMorphemesByPlaceAndWordsAsTheyAreWritten() {
    assertEquals("'정상':1 '회담':2 '합의':3 '=정상회담에서':1 '=합의':3 ", KoreanLexemes.of("정상회담에서 합의"));
  }

  @Test
  void aTextOfAnyLengthGivesAVectorThatFits() {
    String vector = KoreanLexemes.of("회담에서 ".repeat(40_000) + "가".repeat(5_000));
    assertTrue(vector.endsWith(":16383 "), "positions end where PostgreSQL's do");
    assertTrue(List.of(vector.split(" ")).stream().allMatch(lexeme -> lexeme.length() < 220));
  }

  @Test
  void aQueryAsksForMorphemesOneAfterTheOtherOrForAWordsBeginning() {
    assertEquals(
        List.of("'정상' <-> '회담'", "'=정상회담':*"), KoreanTerm.of(new Term("정상회담")).alternatives());
    assertEquals(List.of("'회담'"), KoreanTerm.of(new Term("회담")).alternatives());
    assertEquals(List.of("'sanctions'"), KoreanTerm.of(new Term("Sanctions")).alternatives());
  }

  private static String marked(String text, List<Range> ranges) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Range range : ranges) {
      marked.append(text, at, range.start()).append('[');
      marked.append(text, range.start(), range.end()).append(']');
      at = range.end();
    }
    return ranges.stream()
        .map(range -> "")
        .collect(Collectors.joining("", marked.toString(), text.substring(at)));
  }
}
