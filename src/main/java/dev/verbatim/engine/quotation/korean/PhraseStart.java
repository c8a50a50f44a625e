package dev.verbatim.engine.quotation.korean;

/** How far to the left the nouns go that belong to a noun. */
final class PhraseStart {

  /** A phrase has no more words in front of its head. */
  private static final int LONGEST = 7;

  private final Stretch words;
  private final KnownNames known;

  PhraseStart(Stretch words, KnownNames known) {
    this.words = words;
    this.known = known;
  }

  /**
   * @param nameless the phrase has no name, so that whatever stands in front may belong to it
   * @return index of the first token
   */
  int of(int at, boolean nameless) {
    int first = at;
    while (first > 0 && at - first < LONGEST && belongs(first - 1, nameless)) {
      first--;
    }
    int name = nameless || first == at ? -1 : nameBeforeBrackets(first);
    return name < 0 ? first : name;
  }

  // 왕원빈(汪文斌) 중국 외교부 대변인: -1 where no full name stands before the brackets
  private int nameBeforeBrackets(int first) {
    int open = first - 1;
    if (open < 0 || !words.is(open, ")")) {
      return -1;
    }
    while (open > 0 && first - open < LONGEST && !words.is(open, "(")) {
      open--;
    }
    if (open <= 0 || !words.is(open, "(")) {
      return -1;
    }
    if (Lexicon.isFullName(words.word(open - 1), false)) {
      return open - 1;
    }
    // 기시다 후미오(岸田文雄) 일본 총리
    boolean foreign = Hangul.isHanja(words.word(open + 1)) && isForeignWord(open - 1);
    int given =
        foreign && isForeignWord(open - 2) && belongs(open - 2, false) ? open - 2 : open - 1;
    return foreign ? given : -1;
  }

  private boolean isForeignWord(int at) {
    String word = words.word(at);
    return word.length() > 1
        && Hangul.isHangul(word)
        && !Lexicon.isTime(word)
        && !Lexicon.isCountry(word)
        && !Lexicon.isFunctionWord(word)
        && Lexicon.titleLength(word) == 0;
  }

  private boolean belongs(int at, boolean nameless) {
    if (!words.isWord(at)) {
      return false;
    }
    String word = words.word(at);
    if (word.endsWith("의") && word.length() > 2) {
      String owner = word.substring(0, word.length() - 1);
      return nameless || Lexicon.isCountry(owner) || Lexicon.isOrganization(owner);
    }
    if (word.equals("본")) {
      return false;
    }
    if (word.equals("한") && nameless) {
      return true;
    }
    if (word.equals("한") && !nameless && !known.isSurname(word)) {
      return Lexicon.isOrganization(words.word(at - 1))
          || Lexicon.isCountry(words.word(at - 1))
          || at == 0;
    }
    if (Lexicon.isTime(word)
        || Lexicon.isFunctionWord(word)
        || Linker.of(word) != Linker.NONE
        || words.isQuoted(at - 1) && words.get(at - 1).end() == words.get(at).start()) {
      return false;
    }
    if (Lexicon.isCountry(word)
        || Lexicon.isModifier(word)
        || Lexicon.isFullName(word, false)
        || Lexicon.isOrganization(word)
        || Lexicon.isOccupation(word)
        || known.isPartOfName(word)
        || (Lexicon.isSurname(word) && word.length() == 1)) {
      return true;
    }
    boolean told = word.length() > 2 && word.endsWith("인") && !nameless;
    if (told || Lexicon.isAdnominal(word) || Verbs.isReporting(word) || Verbs.isShort(word)) {
      return false;
    }
    boolean beforeCountry =
        Lexicon.isCountry(words.word(at + 1)) || Lexicon.isCountry(words.word(at + 2));
    boolean foreignInIorGa =
        word.length() <= 3 && (word.endsWith("이") || word.endsWith("가")) && beforeCountry;
    boolean behindGiven = Lexicon.isForeignGiven(words.word(at - 1)) && !nameless;
    return !Lexicon.endsPhrase(word) || foreignInIorGa || behindGiven;
  }
}
