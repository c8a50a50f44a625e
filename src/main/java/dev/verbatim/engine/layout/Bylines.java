package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * The line that names who reports: {@code By Jane Doe}, {@code Автор: Иван Петров}, {@code 김철수 기자}.
 */
final class Bylines {

  private static final int LONGEST = 120;
  private static final int FEWEST_WORDS_OF_NAME = 2;
  private static final int MOST_KOREAN_WORDS = 5;
  private static final Set<String> STARTS =
      Vocabulary.words(List.of("en", "ru", "fr"), "byline-starts");
  private static final Set<String> SMALL_WORDS =
      Vocabulary.words(List.of("en", "ru"), "byline-small-words");

  private Bylines() {}

  static boolean isByline(SourceText text, Span line) {
    return line.length() <= LONGEST && (isWestern(text, line) || isKorean(text, line));
  }

  // Capitals and what joins names: "By Jane Doe and John Roe, Springfield Times"; not "By Monday
  // the
  // bridge had reopened."
  private static boolean isWestern(SourceText text, Span line) {
    for (String start : STARTS) {
      int behind = line.start() + start.length() + 1;
      if (behind < line.end()
          && text.value().startsWith(start, line.start())
          && SourceText.isSpace(text.charAt(behind - 1))) {
        return isNames(text, new Span(behind, line.end()));
      }
    }
    return false;
  }

  private static boolean isNames(SourceText text, Span span) {
    List<Token> tokens = Token.of(text, span);
    int end = 0;
    int words = 0;
    while (end < tokens.size() && isPartOfNames(tokens.get(end))) {
      words += tokens.get(end).isWord() ? 1 : 0;
      end++;
    }
    return end == tokens.size() ? words > 0 : isDescribed(text, span, tokens.subList(0, end));
  }

  // "Mary Robinson, former president of Ireland"
  private static boolean isDescribed(SourceText text, Span span, List<Token> names) {
    long before =
        names.stream().takeWhile(token -> token.first() != ',').filter(Token::isWord).count();
    return before >= FEWEST_WORDS_OF_NAME
        && names.stream().anyMatch(token -> token.first() == ',')
        && !Sentences.endsSentence(text, span);
  }

  private static boolean isPartOfNames(Token token) {
    return token.isWord()
        ? !Character.isLowerCase(token.first()) || SMALL_WORDS.contains(token.word())
        : !token.isNumber() && "?!:;\"“«".indexOf(token.first()) < 0;
  }

  // "김철수 기자", "김철수 기자 kim@hanbit.example"
  private static boolean isKorean(SourceText text, Span line) {
    if (Character.getType(text.charAt(line.start())) != Character.OTHER_LETTER
        || Sentences.words(text, line, MOST_KOREAN_WORDS + 1) > MOST_KOREAN_WORDS) {
      return false;
    }
    String words = text.slice(line);
    int address = words.indexOf('@');
    if (address >= 0) {
      words = words.substring(0, Math.max(words.lastIndexOf(' ', address), 0));
    }
    return KoreanOpening.endsWithReporter(words.strip());
  }
}
