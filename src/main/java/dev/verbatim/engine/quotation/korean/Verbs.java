package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The forms of the verbs that report. */
final class Verbs {

  private static final Map<String, Ending> STEMS = new HashMap<>();
  private static final BitSet FIRST_LETTERS = new BitSet();
  private static final Set<String> SHORT = Vocabulary.words("ko", "short-reporting-verbs");
  private static final int LONGEST_STEM = 7;

  /** More syllables than this behind a stem make another word of it. */
  private static final int LONGEST_ENDING = 6;

  /** What may follow a stem: 말하 takes 며, 말했 takes 다, 말한 takes nothing. */
  private enum Ending {
    PRESENT,
    PAST,
    ADNOMINAL
  }

  static {
    Vocabulary.values("ko", "reporting-verbs")
        .forEach(
            (stem, past) -> {
              STEMS.put(stem, Ending.PRESENT);
              STEMS.put(past, Ending.PAST);
              char last = stem.charAt(stem.length() - 1);
              if (Hangul.isOpen(last)) {
                String head = stem.substring(0, stem.length() - 1);
                STEMS.put(head + Hangul.withFinal(last, Hangul.FINAL_N), Ending.ADNOMINAL);
              }
              if (last == '하') {
                String head = stem.substring(0, stem.length() - 1);
                STEMS.put(head + "해", Ending.PRESENT);
                STEMS.put(head + "합", Ending.PRESENT);
                STEMS.put(head + "하였", Ending.PAST);
                STEMS.put(head + "하시였", Ending.PAST);
                STEMS.put(head + "하셨", Ending.PAST);
                STEMS.put(head + "되였", Ending.PAST);
              }
            });
    STEMS.keySet().forEach(stem -> FIRST_LETTERS.set(stem.charAt(0)));
  }

  private Verbs() {}

  /** True for a form of a verb that reports: 말했다, 밝히며, 강조한. */
  static boolean isReporting(String word) {
    return stemLength(word) > 0;
  }

  /** True for the short ones, which report only behind a quotative particle: 했다, 썼다. */
  static boolean isShort(String word) {
    return SHORT.contains(word);
  }

  /** True for a form in front of a noun: 말한 [위원장]. */
  static boolean isAdnominal(String word) {
    int length = stemLength(word);
    if (length == 0) {
      return word.equals("한") || word.equals("쓴") || word.equals("적은");
    }
    return (length == word.length() && STEMS.get(word) == Ending.ADNOMINAL)
        || word.substring(length).equals("는")
        || word.substring(length).equals("던");
  }

  /** True for a form that ends its clause while the sentence goes on: 했고, 밝혔지만. */
  static boolean isConnective(String word) {
    for (String ending : new String[] {"고", "며", "으며", "지만", "으나", "는데", "자", "면서", "데"}) {
      if (word.endsWith(ending) && !word.endsWith("다고")) {
        return true;
      }
    }
    return false;
  }

  private static int stemLength(String word) {
    if (word.isEmpty() || !FIRST_LETTERS.get(word.charAt(0))) {
      return 0;
    }
    int limit = Math.min(word.length(), LONGEST_STEM);
    for (int length = limit; length >= 2; length--) {
      Ending ending = STEMS.get(word.substring(0, length));
      if (ending != null && fits(ending, word, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean fits(Ending ending, String word, int length) {
    int rest = word.length() - length;
    return switch (ending) {
      case ADNOMINAL ->
          rest == 0
              || word.substring(length).equals("다")
              || word.substring(length).equals("다고")
              || word.substring(length).equals("다는");
      case PAST -> rest > 0 && rest <= LONGEST_ENDING;
      case PRESENT ->
          (rest > 0 || word.endsWith("해"))
              && rest <= LONGEST_ENDING
              && !isNominal(word.substring(length));
    };
  }

  // 발표회, 전하는: what makes a noun of the stem, or another word
  private static boolean isNominal(String rest) {
    return rest.startsWith("이") || rest.startsWith("기에") || rest.startsWith("외");
  }
}
