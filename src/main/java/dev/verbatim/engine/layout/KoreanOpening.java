package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bracket in front of a Korean report: {@code (서울=연합뉴스) 김철수 기자 =}, {@code [서울=뉴시스]}, {@code (평양
 * 6월 18일발 조선중앙통신)}, {@code [뉴스1=김철수 기자]}.
 */
final class KoreanOpening {

  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_REPORTERS = 40;
  private static final String OPENERS = "([【〔";
  private static final String CLOSERS = ")]】〕";
  private static final Map<String, String> AGENCIES = Vocabulary.values("ko", "agency-names");
  private static final Map<String, String> PLACES = Vocabulary.values("ko", "place-names");
  private static final Set<String> REPORTERS = Vocabulary.words("ko", "reporter-words");

  private KoreanOpening() {}

  static Optional<OpeningDateline> of(SourceText text, Span paragraph) {
    int opener = OPENERS.indexOf(text.charAt(paragraph.start()));
    if (opener < 0) {
      return Optional.empty();
    }
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_BRACKET);
    Span head = new Span(paragraph.start(), limit);
    int length = text.slice(head).indexOf(CLOSERS.charAt(opener));
    if (length < 0) {
      return Optional.empty();
    }
    Span bracket = new Span(head.start(), head.start() + length + 1);
    Dateline inside = inside(text, bracket);
    if (inside == null) {
      return Optional.empty();
    }
    Span span = new Span(bracket.start(), behindReporters(text, bracket.end(), paragraph.end()));
    return Optional.of(
        new OpeningDateline(span, inside.date(), inside.place(), inside.publisher()));
  }

  private static @Nullable Dateline inside(SourceText text, Span bracket) {
    String words = text.slice(new Span(bracket.start() + 1, bracket.end() - 1)).strip();
    int equals = words.indexOf('=');
    if (equals > 0) {
      return equated(words.substring(0, equals).strip(), words.substring(equals + 1).strip());
    }
    int last = words.lastIndexOf(' ');
    String agency = last < 0 ? null : AGENCIES.get(words.substring(last + 1));
    if (agency == null) {
      return null;
    }
    String place = words.substring(0, last).strip();
    return isName(place)
        ? new Dateline(null, null, PLACES.getOrDefault(place, place), agency)
        : Dateline.of(text, bracket).orElse(null);
  }

  // "서울=연합뉴스", "뉴스1=김철수 기자"
  private static @Nullable Dateline equated(String left, String right) {
    if (!isName(left) || !isName(right)) {
      return null;
    }
    return endsWithReporter(right)
        ? new Dateline(null, null, null, AGENCIES.get(left))
        : new Dateline(
            null, null, PLACES.getOrDefault(left, left), AGENCIES.getOrDefault(right, right));
  }

  // Hangul with digits behind it or a dot between: "서울·세종", "뉴스1"
  private static boolean isName(String words) {
    return !words.isEmpty()
        && Character.getType(words.charAt(0)) == Character.OTHER_LETTER
        && words
            .chars()
            .skip(1)
            .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '·' || c == '1');
  }

  // "김철수 이영희 기자 =", or what names reporters up to the end of the paragraph
  private static int behindReporters(SourceText text, int from, int end) {
    int limit = Math.min(end, from + LONGEST_REPORTERS);
    List<Token> tokens = Token.of(text, new Span(from, limit));
    String before = "";
    for (Token token : tokens) {
      if (token.first() == '=' && !token.isWord()) {
        return before.isEmpty() || endsWithReporter(before) ? token.span().end() : from;
      }
      if (!token.isWord() && "·,".indexOf(token.first()) < 0) {
        return from;
      }
      before = token.isWord() ? token.word() : before;
    }
    return limit == end && endsWithReporter(before) ? end : from;
  }

  /** The last word says that names of reporters stand before it: {@code 김철수 기자}. */
  static boolean endsWithReporter(String words) {
    return REPORTERS.stream().anyMatch(words::endsWith);
  }
}
