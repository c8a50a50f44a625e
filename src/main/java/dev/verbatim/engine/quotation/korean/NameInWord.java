package dev.verbatim.engine.quotation.korean;

import dev.verbatim.engine.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Set;

/** A name that sticks to its title: 김정은동지, 문대통령, 尹대통령, A씨, 이아무개씨. */
final class NameInWord {

  private static final Map<String, String> IN_HANJA = Vocabulary.values("ko", "surnames-in-hanja");
  private static final Set<String> JOINED_TITLES =
      Set.of("대통령", "동지", "총리", "주석", "수상", "국가주석", "총비서");
  private static final Set<String> NOT_SURNAMES =
      Set.of("전", "현", "한", "이", "그", "두", "각", "양", "부", "정", "구", "군", "당", "본", "국", "고");

  private NameInWord() {}

  /** 尹 as 윤; every other name as it is. */
  static String read(String name) {
    return IN_HANJA.getOrDefault(name, name);
  }

  /**
   * @param prefix what stands in front of the title in the word
   */
  static boolean is(String prefix, String title, KnownNames known) {
    boolean letter = prefix.length() == 1 && prefix.charAt(0) >= 'A' && prefix.charAt(0) <= 'Z';
    boolean some =
        (prefix.length() == 2 && prefix.endsWith("모")
                || prefix.length() == 4 && prefix.endsWith("아무개"))
            && Lexicon.isSurname(prefix.substring(0, 1));
    boolean hanja = prefix.length() == 1 && IN_HANJA.containsKey(prefix);
    boolean surname =
        prefix.length() == 1
            && Lexicon.isSurname(prefix)
            && (title.equals("씨") || !NOT_SURNAMES.contains(prefix) || known.isSurname(prefix));
    return letter
        || hanja
        || some
        || surname
        || Lexicon.isFullName(prefix, false)
        || known.isName(prefix)
        || isForeignName(prefix, title);
  }

  // 뿌찐대통령, 웨.뿌찐동지: the north writes a foreign name and its title in one word
  private static boolean isForeignName(String prefix, String title) {
    String surname = prefix.substring(prefix.lastIndexOf('.') + 1);
    return JOINED_TITLES.contains(title)
        && surname.length() >= 2
        && surname.length() <= 4
        && Hangul.isHangul(surname)
        && !Lexicon.isCountry(surname)
        && !Lexicon.isModifier(surname)
        && !Lexicon.isOrganization(surname)
        && Lexicon.titleLength(surname) == 0;
  }
}
