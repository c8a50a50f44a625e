package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.StatedDay;
import dev.verbatim.engine.quotation.Token;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day that a sentence gives for the saying itself: said on Monday; on April 24 she said; told
 * the Courier in 2012. A day inside what is said, or behind a quotation that a verb leads up to, is
 * another thing's.
 */
final class Days {

  private static final Map<String, String> NEAR = Vocabulary.values("en", "day-words");
  private static final Map<String, String> WEEKDAYS = Vocabulary.values("en", "weekdays-said");
  private static final Map<String, String> MONTHS = Vocabulary.values("en", "month-names");

  /** What may stand between the verb and its day: said in an interview with the Courier on. */
  private static final Set<String> PLACING = Set.of("on", "in", "at", "to", "during", "with", "by");

  private static final int LAST_DAY = 31;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2999;

  private Days() {}

  static @Nullable StatedDay of(ParsedSentence sentence, Cue cue, List<Report> reports) {
    ReportingVerb verb = cue.reporting();
    boolean tells = verb != null && (verb.speaks() || verb.kind() == ReportingVerb.Kind.JUDGEMENT);
    if (!tells || cue.passive() || cue.kind() == Cue.Kind.INFINITIVE) {
      return null;
    }
    TaggedSentence s = sentence.tagged();
    StatedDay behind = behind(s, cue, reports);
    if (behind != null) {
      return behind;
    }
    Phrase source = cue.source();
    StatedDay between =
        source == null || source.end() >= cue.verb()
            ? null
            : first(s, source.last() + 1, cue.verb());
    return between == null ? opening(s, cue) : between;
  }

  // said | in Delft on Monday | that
  private static @Nullable StatedDay behind(TaggedSentence s, Cue cue, List<Report> reports) {
    int end = s.size();
    for (Report report : reports) {
      boolean own = report.cue().equals(cue) && report.first() > cue.verb() && !places(s, report);
      end = own ? Math.min(end, report.first()) : end;
    }
    int from = cue.end() + 1;
    int at = from;
    while (at < end && mayStandBetween(s, at)) {
      at++;
    }
    return first(s, from, at);
  }

  // told the Courier | in an interview on Monday
  private static boolean places(TaggedSentence s, Report report) {
    return report.kind() == Report.Kind.PREPOSITION
        && PLACING.contains(s.token(report.first() - 1).lower());
  }

  private static boolean mayStandBetween(TaggedSentence s, int at) {
    return switch (s.tag(at)) {
      case PREPOSITION, TO -> PLACING.contains(s.token(at).lower());
      case DETERMINER, POSSESSIVE, NAME, NOUN, TIME, NUMBER, ADVERB, OBJECT_PRONOUN -> true;
      case COMMA -> s.tag(at - 1) == Tag.NUMBER && year(s, at + 1) > 0;
      default -> false;
    };
  }

  // On Monday, | Smith said; In a letter on Monday | Smith said; Speaking on Monday, | Smith said
  private static @Nullable StatedDay opening(TaggedSentence s, Cue cue) {
    Phrase source = cue.source();
    int end = source == null ? 0 : source.first();
    int from = s.verb(0) != null && s.tag(0) == Tag.REPORTING_VERB ? 1 : 0;
    for (int i = from; i < end; i++) {
      if (!mayStandBetween(s, i) && !(s.tag(i) == Tag.COMMA && i == end - 1)) {
        return null;
      }
    }
    boolean opens = from > 0 || s.tag(0) == Tag.PREPOSITION || s.tag(0) == Tag.TIME;
    return opens ? first(s, from, end) : null;
  }

  private static @Nullable StatedDay first(TaggedSentence s, int from, int end) {
    for (int at = from; at < end; at++) {
      StatedDay day = s.tag(at + 1) == Tag.POSSESSIVE ? null : at(s, at);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable StatedDay at(TaggedSentence s, int at) {
    String word = s.token(at).lower();
    String near = NEAR.get(word);
    if (near != null) {
      return new StatedDay.Away(Integer.parseInt(near));
    }
    String weekday = WEEKDAYS.get(word);
    if (weekday != null) {
      return weekday(s, at, DayOfWeek.of(Integer.parseInt(weekday)));
    }
    String month = s.token(at).isCapitalised() ? MONTHS.get(word) : null;
    if (month != null) {
      return date(s, at, Integer.parseInt(month));
    }
    int year = s.is(at - 1, "in") ? year(s, at) : 0;
    return year > 0 ? new StatedDay.Year(year) : null;
  }

  private static @Nullable StatedDay weekday(TaggedSentence s, int at, DayOfWeek day) {
    if (s.is(at - 1, "next")) {
      return null;
    }
    return s.is(at - 1, "last") ? new StatedDay.LastWeekday(day) : new StatedDay.Weekday(day);
  }

  // April 24 | April 24, 2012 | 24 April 2012 | in April 2012
  private static @Nullable StatedDay date(TaggedSentence s, int at, int month) {
    int behind = s.is(at + 1, ".") ? at + 2 : at + 1;
    int day = number(s, behind);
    if (day >= 1 && day <= LAST_DAY) {
      int year = s.tag(behind + 1) == Tag.COMMA ? year(s, behind + 2) : year(s, behind + 1);
      return new StatedDay.Date(day, month, year > 0 ? year : null);
    }
    int year = year(s, behind);
    int before = number(s, at - 1);
    if (before >= 1 && before <= LAST_DAY) {
      return new StatedDay.Date(before, month, year > 0 ? year : null);
    }
    return year > 0 ? new StatedDay.Month(month, year) : null;
  }

  private static int year(TaggedSentence s, int at) {
    int number = number(s, at);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  // 24, 24th; 0 for anything else
  private static int number(TaggedSentence s, int at) {
    if (at < 0 || at >= s.size()) {
      return 0;
    }
    Token token = s.token(at);
    int digits = 0;
    while (digits < token.text().length() && isDigit(token.text().charAt(digits))) {
      digits++;
    }
    int rest = token.text().length() - digits;
    return digits == 0 || digits > 4 || (rest != 0 && rest != 2)
        ? 0
        : Integer.parseInt(token.text().substring(0, digits));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
