package dev.verbatim.engine.layout;

import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text writes it: {@code April 25, 2019}, {@code 25th of April 2019}, {@code
 * 25.04.2019}, {@code 2019-04-25}, {@code 25 апреля 2019 года}, {@code 2019년 4월 25일}, {@code April
 * 25}.
 *
 * @param span with the words that belong to it ("года", "일"), without the day of the week
 * @param year null where the text leaves it out
 */
public record DateText(Span span, @Nullable Integer year, int month, int dayOfMonth) {

  private static final Map<String, String> MONTHS =
      Vocabulary.values(List.of("en", "ru", "fr"), "month-names");
  private static final int HALF_A_YEAR = 183;
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2199;

  /** The day; empty where the year is not known. */
  public Optional<LocalDate> date() {
    return year == null ? Optional.empty() : Optional.of(inYear(year));
  }

  /** The day in a year that the text around says. */
  public LocalDate inYear(int known) {
    int length = YearMonth.of(known, month).lengthOfMonth();
    return LocalDate.of(known, month, Math.min(dayOfMonth, length));
  }

  /** The day where its year is left out: the one nearest to a day that is known. */
  public LocalDate near(LocalDate known) {
    LocalDate same = inYear(known.getYear());
    if (same.isAfter(known.plusDays(HALF_A_YEAR))) {
      return inYear(known.getYear() - 1);
    }
    return same.isBefore(known.minusDays(HALF_A_YEAR)) ? inYear(known.getYear() + 1) : same;
  }

  /** The first day that is written out in the region. Linear in its length. */
  public static Optional<DateText> first(SourceText text, Span region) {
    List<Token> tokens = Token.of(text, region);
    for (int i = 0; i < tokens.size(); i++) {
      DateText found = at(tokens, i);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static @Nullable DateText at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isNumber()) {
      return monthFirst(tokens, i);
    }
    DateText numeric = numeric(tokens, i);
    if (numeric != null) {
      return numeric;
    }
    DateText korean = korean(tokens, i);
    return korean != null ? korean : dayFirst(tokens, i);
  }

  // "April 25, 2019", "Apr. 25th 2019", "April 25"
  private static @Nullable DateText monthFirst(List<Token> tokens, int i) {
    int month = month(tokens.get(i).word());
    if (month == 0) {
      return null;
    }
    int at = Token.isAt(tokens, i + 1, '.') ? i + 2 : i + 1;
    int day = Token.number(tokens, at, 1, 31);
    if (day < 0) {
      return null;
    }
    int last = ordinal(tokens, at);
    int yearAt = Token.isAt(tokens, last + 1, ',') ? last + 2 : last + 1;
    int year = Token.number(tokens, yearAt, EARLIEST_YEAR, LATEST_YEAR);
    return year < 0
        ? of(tokens, i, last, null, month, day)
        : of(tokens, i, yearAt, year, month, day);
  }

  // "25 April 2019", "25th of April, 2019", "25 апреля 2019 года", "25 avril 2019", "25 апреля"
  private static @Nullable DateText dayFirst(List<Token> tokens, int i) {
    int day = Token.number(tokens, i, 1, 31);
    int at = ordinal(tokens, i) + 1;
    at = Token.isWord(tokens, at, "of") ? at + 1 : at;
    int month = at < tokens.size() ? month(tokens.get(at).word()) : 0;
    if (day < 0 || month == 0) {
      return null;
    }
    int last = Token.isAt(tokens, at + 1, '.') ? at + 1 : at;
    int yearAt = Token.isAt(tokens, last + 1, ',') ? last + 2 : last + 1;
    int year = Token.number(tokens, yearAt, EARLIEST_YEAR, LATEST_YEAR);
    if (year < 0) {
      return of(tokens, i, at, null, month, day);
    }
    return of(tokens, i, afterYear(tokens, yearAt), year, month, day);
  }

  // "25.04.2019", "2019-04-25", "2019. 4. 25.", "13/04/2019": slashes only where one can't be a
  // month
  private static @Nullable DateText numeric(List<Token> tokens, int i) {
    if (i + 4 >= tokens.size() || !tokens.get(i + 2).isNumber()) {
      return null;
    }
    char mark = tokens.get(i + 1).first();
    if ((mark != '.' && mark != '-' && mark != '/') || !Token.isAt(tokens, i + 3, mark)) {
      return null;
    }
    int first = tokens.get(i).value();
    int second = tokens.get(i + 2).value();
    int third = Token.number(tokens, i + 4, 1, LATEST_YEAR);
    if (first >= EARLIEST_YEAR) {
      return of(tokens, i, i + 4, first, second, third);
    }
    if (third < EARLIEST_YEAR) {
      return null;
    }
    if (mark != '/' || first > 12 || first == second) {
      return of(tokens, i, i + 4, third, second, first);
    }
    return second > 12 ? of(tokens, i, i + 4, third, first, second) : null;
  }

  // "2019년 4월 25일", "4월 25일"
  private static @Nullable DateText korean(List<Token> tokens, int i) {
    int at = i;
    Integer year = null;
    if (Token.startsWord(tokens, i + 1, '년')) {
      year = tokens.get(i).value();
      at = i + 2;
    }
    int month = Token.number(tokens, at, 1, 12);
    if (month < 0 || !Token.startsWord(tokens, at + 1, '월')) {
      return null;
    }
    int day = Token.number(tokens, at + 2, 1, 31);
    return day > 0 && Token.startsWord(tokens, at + 3, '일')
        ? of(tokens, i, at + 3, year, month, day)
        : null;
  }

  private static @Nullable DateText of(
      List<Token> tokens, int first, int last, @Nullable Integer year, int month, int day) {
    boolean valid =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= 31
            && (year == null || (year >= EARLIEST_YEAR && year <= LATEST_YEAR));
    return valid
        ? new DateText(
            Span.covering(tokens.get(first).span(), tokens.get(last).span()), year, month, day)
        : null;
  }

  private static int ordinal(List<Token> tokens, int number) {
    boolean suffix =
        Token.isWord(tokens, number + 1, "st")
            || Token.isWord(tokens, number + 1, "nd")
            || Token.isWord(tokens, number + 1, "rd")
            || Token.isWord(tokens, number + 1, "th")
            || Token.isWord(tokens, number + 1, "er");
    return suffix ? number + 1 : number;
  }

  private static int afterYear(List<Token> tokens, int year) {
    if (Token.isWord(tokens, year + 1, "года") || Token.isWord(tokens, year + 1, "год")) {
      return year + 1;
    }
    if (Token.isWord(tokens, year + 1, "г")) {
      return Token.isAt(tokens, year + 2, '.') ? year + 2 : year + 1;
    }
    return year;
  }

  private static int month(String word) {
    String month = MONTHS.get(word);
    return month == null ? 0 : Integer.parseInt(month);
  }
}
