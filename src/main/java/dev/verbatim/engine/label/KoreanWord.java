package dev.verbatim.engine.label;

import dev.verbatim.engine.speaker.KoreanName;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Set;

/** What a word of a Korean label can be: a title, a body, a name. */
final class KoreanWord {

  private static final Set<String> COUNTRIES = Vocabulary.words("ko", "countries");
  private static final Set<String> BODIES = Vocabulary.words("ko", "organization-names");
  private static final Set<String> BODY_ENDINGS = Vocabulary.words("ko", "organization-endings");
  private static final Set<String> TITLES = Vocabulary.words("ko", "name-titles");
  private static final Set<String> FOREIGN_NAMES = Vocabulary.words("ko", "foreign-given-names");
  private static final Set<String> SURNAMES = Vocabulary.words("ko", "surnames");
  private static final int SHORTEST_BODY = 2;
  private static final int SHORTEST_COMPOUND = 4;
  private static final int LONGEST_NAME = 8;

  private KoreanWord() {}

  /** "위원장", and compounds that end so: "국방부장관", "국무장관". */
  static boolean isTitle(Word word) {
    String key = word.key();
    if (Lexicon.ROLE_HEADS.contains(key) || TITLES.contains(key)) {
      return true;
    }
    return key.length() >= SHORTEST_COMPOUND
        && Lexicon.ROLE_HEADS.stream().anyMatch(head -> head.length() > 1 && key.endsWith(head));
  }

  /** "미국", "외교부", "더불어민주당", "SK". */
  static boolean isBody(Word word) {
    String key = word.key();
    if (word.shape() != Word.Shape.HANGUL || COUNTRIES.contains(key) || BODIES.contains(key)) {
      return true;
    }
    return key.length() > SHORTEST_BODY && !isFullName(word) && endsAsBody(word);
  }

  /** "한빛대", "교육청". */
  static boolean endsAsBody(Word word) {
    return BODY_ENDINGS.stream().anyMatch(word.key()::endsWith);
  }

  /** "김철수", "남궁민수": a surname and two syllables. */
  static boolean isFullName(Word word) {
    return KoreanName.isFull(word.key());
  }

  /** "푸틴", "고이즈미", "김"; whether or not more of the name stands before it. */
  static boolean isName(Word word) {
    String key = word.key();
    return !isTitle(word)
        && !isBody(word)
        && (key.length() > 1 ? key.length() <= LONGEST_NAME : SURNAMES.contains(key));
  }

  /** "도널드", "조": what may stand before the surname of somebody foreign. */
  static boolean isForeignPart(Word word) {
    return !isTitle(word) && !isBody(word) && word.key().length() <= LONGEST_NAME;
  }

  static boolean isForeignGiven(Word word) {
    return FOREIGN_NAMES.contains(word.key());
  }
}
