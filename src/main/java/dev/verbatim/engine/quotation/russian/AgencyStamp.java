package dev.verbatim.engine.quotation.russian;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** What an agency prints in front of a report: "МОСКВА, 18 июня. /ТАСС/." */
final class AgencyStamp {

  private static final Set<String> AGENCIES = Vocabulary.words("ru", "agency-stamps");
  private static final Set<String> MONTHS = Vocabulary.values("ru", "month-names").keySet();
  private static final int LONGEST = 16;

  private AgencyStamp() {}

  /** The index behind the stamp; 0 where the paragraph has none. */
  static int end(Stretch words) {
    int limit = Math.min(words.size(), LONGEST);
    boolean dated = false;
    int behind = 0;
    for (int at = 0; at < limit; at++) {
      dated |= words.isNumber(at) && isMonth(words.word(at + 1));
      int agency = agencyEnd(words, at);
      if (agency > 0 && (dated || closes(words, agency))) {
        behind = agency;
      }
    }
    while (behind > 0
        && behind < words.size()
        && words.isPunctuation(behind)
        && !words.is(behind, "«")) {
      behind++;
    }
    return behind;
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word)
        || MONTHS.stream().anyMatch(month -> word.length() == 3 && month.startsWith(word));
  }

  private static int agencyEnd(Stretch words, int at) {
    if (!words.isWord(at)) {
      return 0;
    }
    String one = words.get(at).text();
    if (words.isWord(at + 1) && AGENCIES.contains(one + " " + words.get(at + 1).text())) {
      return at + 2;
    }
    return AGENCIES.contains(one) ? at + 1 : 0;
  }

  // /ТАСС/. or РИА Новости. or INTERFAX.RU -
  private static boolean closes(Stretch words, int end) {
    return words.is(end, "/") || (words.isDash(end) && words.isPunctuation(end));
  }
}
