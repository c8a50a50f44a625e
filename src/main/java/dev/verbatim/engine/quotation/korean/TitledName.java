package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name among the words in front of a title: [서정원] 청와대 대변인, 청와대 [서정원] 대변인, [존 워커] 미국 국무장관, [문]
 * 대통령.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record TitledName(int first, int last) {

  /** 이씨 측 변호인: somebody of the other's side, without a name. */
  private static final String SIDE = "측";

  private static final Set<String> FORMER = Set.of("전", "현");
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "전", "현", "한", "이", "그", "두", "각", "양", "부", "정", "당", "국", "도", "시", "구", "군", "본", "고");

  /**
   * @param from first token of the phrase
   * @param end index behind the last token in front of the title
   */
  static @Nullable TitledName in(Stretch words, int from, int end, String title, KnownNames known) {
    if (end <= from) {
      return null;
    }
    String adjacent = words.word(end - 1);
    if (adjacent.equals(SIDE)) {
      return null;
    }
    if (adjacent.equals("모") && end - 2 >= from && Lexicon.isSurname(words.word(end - 2))) {
      return new TitledName(end - 2, end - 1);
    }
    boolean pointed = end - 2 > from && DEMONSTRATIVES.contains(words.word(end - 3));
    boolean native_ =
        end - 1 == from || title.equals("씨") || isOffice(words.word(end - 2)) || pointed;
    if (isName(adjacent) && native_) {
      return new TitledName(end - 1, end - 1);
    }
    // 응우옌 반 남
    if (adjacent.length() == 1
        && end - 3 >= from
        && JOINTS.contains(words.word(end - 2))
        && Hangul.isHangul(words.word(end - 3))
        && words.word(end - 3).length() > 1
        && !isOffice(words.word(end - 3))) {
      return new TitledName(end - 3, end - 1);
    }
    if (adjacent.length() == 1
        && Lexicon.isSurname(adjacent)
        && (!ALSO_WORDS.contains(adjacent) || known.isSurname(adjacent) || title.equals("씨"))) {
      return new TitledName(end - 1, end - 1);
    }
    if (end - 2 >= from && FORMER.contains(adjacent) && Lexicon.isSurname(words.word(end - 2))) {
      return new TitledName(end - 2, end - 2);
    }
    for (int at = from; at < end; at++) {
      boolean behindOffice =
          at == from
              || isOffice(words.word(at - 1))
              || words.word(at - 1).length() >= LONG_FOR_A_NAME;
      // 나세르 | 카나니 대변인: the first of two foreign words
      boolean whole = at + 1 == end || isOffice(words.word(at + 1)) || words.is(at + 1, "(");
      if (isName(words.word(at)) && behindOffice && whole) {
        return new TitledName(at, at);
      }
    }
    return foreign(words, from, end);
  }

  /** No word of a name has so many syllables: 서울중앙지법. */
  private static final int LONG_FOR_A_NAME = 5;

  /** 이 증권사 김영건 연구위원. */
  private static final Set<String> DEMONSTRATIVES = Vocabulary.words("ko", "demonstratives");

  private static final Set<String> JOINTS = Vocabulary.words("ko", "name-joints");

  private static boolean isName(String word) {
    boolean letters = word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    boolean some =
        word.length() == 2 && word.endsWith("모") && Lexicon.isSurname(word.substring(0, 1));
    return letters || some || Lexicon.isFullName(word, false);
  }

  // Words that are no noun of office stand in front: they are a foreign name, a third one is where
  // its bearer works: [마우리시오 포체티노] 토트넘 감독
  private static @Nullable TitledName foreign(Stretch words, int from, int end) {
    int first = from;
    while (first < end && isOffice(words.word(first))) {
      first++;
    }
    int last = first;
    while (last < end && !isOffice(words.word(last)) && !words.is(last, "(")) {
      last++;
    }
    int office = last;
    while (words.is(last, "(") && office < end && !words.is(office - 1, ")")) {
      office++;
    }
    boolean officeFollows = office < end && isOffice(words.word(office));
    if (last <= first || (office < end && !officeFollows)) {
      return null;
    }
    boolean employerFollows =
        last - first == 3 && last == end && !JOINTS.contains(words.word(first + 1));
    return new TitledName(first, employerFollows ? last - 2 : last - 1);
  }

  private static boolean isOffice(String word) {
    return word.chars().anyMatch(Character::isDigit)
        || Lexicon.isCountry(word)
        || Lexicon.isOrganization(word)
        || Lexicon.isModifier(word)
        || Lexicon.isOccupation(word)
        || Lexicon.isNameless(word)
        || word.endsWith("의")
        || Lexicon.titleLength(word) >= 2;
  }
}
