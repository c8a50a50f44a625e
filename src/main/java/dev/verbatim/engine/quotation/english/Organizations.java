package dev.verbatim.engine.quotation.english;

/** Tells names of organisations from those of people. */
final class Organizations {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 5;

  private Organizations() {}

  /**
   * Whether a phrase names an organisation, by its name or by what it is called.
   *
   * @param nameStart first token of the name
   */
  static boolean names(TaggedSentence s, int first, int nameStart, int last) {
    return isName(s, first, nameStart, last) || isCalledBody(s, first, nameStart);
  }

  // The New York Times, the White House; Ohio State University
  static boolean isName(TaggedSentence s, int first, int nameStart, int last) {
    boolean article = s.is(first, "the") && nameStart == first + 1;
    if (LEXICON.isPlace(words(s, nameStart, last))) {
      return true;
    }
    if (last > nameStart
        && LEXICON.endsCompany(s.token(last))
        && LEXICON.genderOfGivenName(s.token(nameStart)) == null) {
      return true;
    }
    if (nameStart == last && isAcronym(s, last)) {
      return true;
    }
    for (int i = nameStart; i <= last; i++) {
      if (s.is(i, "&")
          || LEXICON.isOrganizationNoun(s.token(i))
          || LEXICON.isDocumentNoun(s.token(i))) {
        return true;
      }
    }
    return article;
  }

  // Rail operator | Northline
  private static boolean isCalledBody(TaggedSentence s, int first, int nameStart) {
    int role = nameStart - 1;
    return role >= first
        && s.tag(role) == Tag.NOUN
        && LEXICON.isOrganizationNoun(s.token(role))
        && !LEXICON.isPersonNoun(s.token(role));
  }

  // KCNA, in a sentence that is not all in capitals
  private static boolean isAcronym(TaggedSentence s, int at) {
    return isCapitals(s, at) && !isCapitals(s, at - 1) && !isCapitals(s, at + 1);
  }

  private static boolean isCapitals(TaggedSentence s, int at) {
    if (at < 0 || at >= s.size()) {
      return false;
    }
    String text = s.token(at).text();
    return s.token(at).isWord()
        && text.length() >= SHORTEST_ACRONYM
        && text.length() <= LONGEST_ACRONYM
        && text.chars().allMatch(Character::isUpperCase);
  }

  private static String words(TaggedSentence s, int first, int last) {
    if (first == last) {
      return s.token(first).lower();
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(s.token(i).lower());
    }
    return words.toString();
  }
}
