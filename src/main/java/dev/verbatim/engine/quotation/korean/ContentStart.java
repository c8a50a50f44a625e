package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** Where behind the subject the reported words begin: behind time and place of speech. */
final class ContentStart {

  private static final Suffixes VENUES = Suffixes.of("speech-venues");

  private static final Set<String> OF_CONTENT = Vocabulary.words("ko", "times-of-content");
  private static final Suffixes WRITTEN = Suffixes.of("written-venues");

  /** A number of days behind which one of these stands is no date: 30일 안에. */
  private static final Set<String> LASTING = Set.of("안에", "동안", "간", "만에", "이내에", "내에", "넘게");

  /** Time and place of speech stand within so many words. */
  private static final int REACH = 14;

  private ContentStart() {}

  static int of(Stretch words, int from, int to) {
    int start = from;
    boolean opening = true;
    for (int at = from; at < Math.min(to, from + REACH); at++) {
      String word = words.word(at);
      boolean hearer = at == start && (word.endsWith("에게") || word.endsWith("에게는"));
      boolean time = hearer || opening && (isTime(words, at) || words.isPunctuation(at));
      if (time || isVenue(word) || isMeeting(words, at) || isHonorificConnective(word)) {
        start = at + 1;
      } else if (words.isComma(at) && isClauseEnd(words.word(at - 1))) {
        start = at + 1;
      } else {
        opening = false;
      }
    }
    while (start < to && words.isPunctuation(start)) {
      start++;
    }
    return start < to ? start : from;
  }

  // 18일(현지시간)
  private static boolean isTime(Stretch words, int at) {
    String word = words.word(at);
    boolean bracketed = words.is(at - 1, "(") || words.is(at + 1, ")");
    if (OF_CONTENT.contains(word)) {
      return false;
    }
    boolean number = words.isNumber(at);
    boolean lasts = LASTING.contains(words.word(at + 1));
    return (number ? isDate(word) && !lasts : Lexicon.isTime(word)) || bracketed;
  }

  private static boolean isDate(String word) {
    return word.endsWith("일") || word.endsWith("월") || word.endsWith("년") || word.endsWith("시");
  }

  // 기자회견에서, 페이스북에, 성명을 통해
  private static boolean isVenue(String word) {
    for (String particle : new String[] {"에서", "에", "을", "를", "로", "으로", "에게", "께"}) {
      if (word.length() > particle.length() + 1 && word.endsWith(particle)) {
        String noun = word.substring(0, word.length() - particle.length());
        if (particle.equals("에") && WRITTEN.endsIn(noun)) {
          return true;
        }
        boolean place = particle.equals("에서") || particle.equals("에게");
        if (place && VENUES.endsIn(noun)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMeeting(Stretch words, int at) {
    String word = words.word(at);
    if (word.equals("통해") || word.equals("통하여")) {
      String means = words.word(at - 1);
      return means.length() > 1 && VENUES.endsIn(means.substring(0, means.length() - 1));
    }
    return word.equals("만나")
        || word.equals("출연해")
        || word.equals("인용해")
        || word.equals("인용하여")
        || word.equals("내고")
        || word.equals("열고")
        || word.equals("갖고")
        || word.equals("찾아")
        || word.equals("대해")
        || word.equals("관련해")
        || word.endsWith("해서는")
        || word.equals("관련해서")
        || word.equals("대해서");
  }

  // 돌아보시며: what the honoured subject does besides
  private static boolean isHonorificConnective(String word) {
    return word.endsWith("시며")
        || word.endsWith("시면서")
        || word.endsWith("시고")
        || word.endsWith("시여");
  }

  private static boolean isClauseEnd(String word) {
    return word.endsWith("며")
        || word.endsWith("고")
        || word.endsWith("면서")
        || word.endsWith("지만")
        || word.endsWith("는데")
        || word.endsWith("후")
        || word.endsWith("뒤");
  }
}
