package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day that a sentence gives for what was said in it: 대통령은 18일 "…"라고 말했다. */
final class Days {

  private static final Map<String, String> NEAR = Vocabulary.values("ko", "day-words");

  private static final Map<String, String> WEEKDAYS = Vocabulary.values("ko", "weekdays-said");
  private static final Set<String> YEARS_AWAY = Vocabulary.words("ko", "years-away");

  /** A day that stands further from subject and verb is another thing's. */
  private static final int NEAR_WORDS = 3;

  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private Days() {}

  /** The first day behind the subject or before the verb; null where none is. */
  static @Nullable StatedDay of(Stretch words, List<Finding> findings) {
    for (Finding finding : findings) {
      Mention source = finding.source();
      int behind = source == null ? -1 : indexFrom(words, source.span().end());
      int cue = finding.cue() == null ? -1 : indexFrom(words, finding.cue().start());
      StatedDay day = between(words, behind, behind + NEAR_WORDS, findings);
      day = day == null && cue >= 0 ? between(words, cue - 2, cue, findings) : day;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static int indexFrom(Stretch words, int offset) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).start() >= offset) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable StatedDay between(
      Stretch words, int from, int to, List<Finding> findings) {
    for (int at = Math.max(0, from); from >= 0 && at < Math.min(to, words.size()); at++) {
      int start = words.get(at).start();
      boolean said = findings.stream().anyMatch(each -> each.content().contains(start));
      StatedDay day = said ? null : at(words, at);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  // 18일, 6월 18일, 2018년 6월 18일, 2018년 6월, 2012년, 수요일, 어제
  private static @Nullable StatedDay at(Stretch words, int at) {
    String near = NEAR.get(words.word(at));
    if (near != null) {
      return new StatedDay.Away(Integer.parseInt(near));
    }
    String weekday = WEEKDAYS.get(words.word(at));
    if (weekday != null) {
      return new StatedDay.Weekday(DayOfWeek.of(Integer.parseInt(weekday)));
    }
    int year = number(words.word(at), '년');
    int monthOfYear = number(words.word(at + 1), '월');
    if (isYear(year) && number(words.word(at + 2), '일') == 0) {
      return isMonth(monthOfYear)
          ? new StatedDay.Month(monthOfYear, year)
          : new StatedDay.Year(year);
    }
    return date(words, at);
  }

  private static @Nullable StatedDay date(Stretch words, int at) {
    int day = number(words.word(at), '일');
    int month = number(words.word(at - 1), '월');
    int before = at - 2;
    if (month == 0) {
      month = number(words.word(at), '월');
      day = month > 0 ? number(words.word(at + 1), '일') : day;
      before = at - 1;
    }
    if (day < 1 || day > LAST_DAY || YEARS_AWAY.contains(words.word(before))) {
      return null;
    }
    int year = number(words.word(before), '년');
    return new StatedDay.Date(day, isMonth(month) ? month : null, isYear(year) ? year : null);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= LAST_MONTH;
  }

  private static boolean isYear(int number) {
    return number > 1500 && number < 2200;
  }

  private static int number(String word, char unit) {
    int end = 0;
    while (end < word.length() && end < 4 && Character.isDigit(word.charAt(end))) {
      end++;
    }
    boolean whole = end > 0 && end + 1 == word.length() && word.charAt(end) == unit;
    return whole ? Integer.parseInt(word.substring(0, end)) : 0;
  }
}
