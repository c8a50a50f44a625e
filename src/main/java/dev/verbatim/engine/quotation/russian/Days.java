package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day that a sentence gives for what was said in it: "сообщил в среду", "заявил 18 июня". */
final class Days {

  private static final Map<String, String> NEAR = Vocabulary.values("ru", "day-words");
  private static final Map<String, String> WEEKDAYS = Vocabulary.values("ru", "weekdays-said");
  private static final Map<String, String> MONTHS = Vocabulary.values("ru", "month-names");

  private static final Map<String, String> MONTH_IN = Vocabulary.values("ru", "months-in");

  /** A day that stands further from the verb is another thing's. */
  private static final int NEAR_VERB = 5;

  private static final int LAST_DAY = 31;

  private Days() {}

  /** The first day beside a verb of the findings and outside what is said; null where none is. */
  static @Nullable StatedDay of(Stretch words, List<Finding> findings) {
    for (Finding finding : findings) {
      int cue = finding.cue() == null ? -1 : indexOf(words, finding.cue().start());
      for (int at = cue - NEAR_VERB; cue >= 0 && at <= cue + NEAR_VERB; at++) {
        StatedDay day = isSaid(words, at, findings) ? null : at(words, at);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** Whether a word is a weekday as it stands behind "в". */
  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }

  private static int indexOf(Stretch words, int offset) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).start() == offset) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSaid(Stretch words, int at, List<Finding> findings) {
    boolean inside = at >= 0 && at < words.size();
    return !inside
        || findings.stream().anyMatch(each -> each.content().contains(words.get(at).start()));
  }

  private static @Nullable StatedDay at(Stretch words, int at) {
    String near = NEAR.get(words.word(at));
    if (near != null) {
      return new StatedDay.Away(Integer.parseInt(near));
    }
    String weekday = WEEKDAYS.get(words.word(at));
    if (weekday != null && words.word(at - 1).startsWith("в")) {
      return new StatedDay.Weekday(DayOfWeek.of(Integer.parseInt(weekday)));
    }
    StatedDay period = period(words, at);
    if (period != null) {
      return period;
    }
    String month = MONTHS.get(words.word(at + 1));
    int number = words.isNumber(at) && month != null ? number(words.word(at)) : 0;
    if (number < 1 || number > LAST_DAY || month == null) {
      return null;
    }
    if (words.word(at + 2).startsWith("прошл")) {
      return null;
    }
    int year = words.isNumber(at + 2) ? number(words.word(at + 2)) : 0;
    return new StatedDay.Date(number, Integer.valueOf(month), isYear(year) ? year : null);
  }

  // в июне 2018 года, в 2012 году
  private static @Nullable StatedDay period(Stretch words, int at) {
    if (!words.word(at - 1).equals("в")) {
      return null;
    }
    String month = MONTH_IN.get(words.word(at));
    int year = words.isNumber(at) ? number(words.word(at)) : number(words.word(at + 1));
    boolean whole = words.isNumber(at) && words.word(at + 1).equals("году");
    if (!isYear(year) || !(whole || month != null)) {
      return null;
    }
    return month == null
        ? new StatedDay.Year(year)
        : new StatedDay.Month(Integer.parseInt(month), year);
  }

  private static boolean isYear(int number) {
    return number > 1500 && number < 2200;
  }

  private static int number(String word) {
    return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : 0;
  }
}
