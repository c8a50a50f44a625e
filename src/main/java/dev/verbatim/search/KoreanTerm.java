package dev.verbatim.search;

import dev.verbatim.search.KoreanText.Morpheme;
import dev.verbatim.search.KoreanText.Word;
import dev.verbatim.search.SearchExpression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A term as it is looked for in Korean quotes: by its morphemes, one after the other, or by the
 * beginning of a written word where it is one word that may have been taken apart wrongly.
 *
 * @param morphemes may be empty
 * @param written the beginning; empty where the morphemes are enough
 */
public record KoreanTerm(List<String> morphemes, String written) {

  // 로씨야, 가자: a short word of nothing but nouns is trusted, for 대한 shall not find 대한민국
  private static final int SHORTEST_BEGINNING = 3;

  public static KoreanTerm of(Term term) {
    KoreanText korean = KoreanText.of(term.text());
    return new KoreanTerm(
        korean.morphemes().stream().map(Morpheme::lexeme).toList(), written(korean.words()));
  }

  private static String written(List<Word> words) {
    if (words.size() != 1) {
      return "";
    }
    Word word = words.get(0);
    boolean isLong = word.lexeme().length() >= SHORTEST_BEGINNING;
    return hasHangul(word.lexeme()) && (isLong || !word.isNouns()) ? word.lexeme() : "";
  }

  private static boolean hasHangul(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  /** As alternatives of a text search query. */
  public List<String> alternatives() {
    List<String> alternatives = new ArrayList<>();
    if (!morphemes.isEmpty()) {
      alternatives.add(
          morphemes.stream().map(KoreanLexemes::quoted).collect(Collectors.joining(" <-> ")));
    }
    if (!written.isEmpty()) {
      alternatives.add(KoreanLexemes.quoted(KoreanLexemes.WRITTEN + written) + ":*");
    }
    return alternatives;
  }

  /** Where it stands in a text; UTF-16 offsets. */
  List<Range> in(KoreanText text) {
    List<Range> found = new ArrayList<>();
    List<Morpheme> all = text.morphemes();
    for (int i = 0; !morphemes.isEmpty() && i + morphemes.size() <= all.size(); i++) {
      if (standsAt(i, all)) {
        found.add(new Range(all.get(i).start(), all.get(i + morphemes.size() - 1).end()));
      }
    }
    for (Word word : text.words()) {
      if (!written.isEmpty() && word.lexeme().startsWith(written)) {
        found.add(new Range(word.start(), Math.min(word.end(), word.start() + written.length())));
      }
    }
    return found;
  }

  private boolean standsAt(int index, List<Morpheme> all) {
    for (int i = 0; i < morphemes.size(); i++) {
      if (!morphemes.get(i).equals(all.get(index + i).lexeme())) {
        return false;
      }
    }
    return true;
  }
}
