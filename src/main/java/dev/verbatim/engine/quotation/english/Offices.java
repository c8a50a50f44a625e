package dev.verbatim.engine.quotation.english;

/** Tells an office from a name where both have capitals. */
final class Offices {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private Offices() {}

  /**
   * An office without the name of who holds it: "Mayor", "Finance Minister", "Analysts". Not "Mr.
   * King", "Senator King", "Stephen King".
   *
   * @param first token of the noun phrase
   * @param nameStart first token of what has capitals behind honorific and role
   */
  static boolean isBare(TaggedSentence s, int first, int nameStart, int last) {
    if (!LEXICON.isPersonNoun(s.token(last)) || (nameStart > first && isHonorific(s, nameStart))) {
      return false;
    }
    boolean titled = nameStart > first && LEXICON.isPersonNoun(s.token(nameStart - 1));
    if (LEXICON.isSurname(s.token(last)) && (titled || nameStart < last)) {
      return false;
    }
    return nameStart == last || isOffice(s, nameStart, last);
  }

  // Mr King, Mr. King
  private static boolean isHonorific(TaggedSentence s, int nameStart) {
    int at = s.is(nameStart - 1, ".") ? nameStart - 2 : nameStart - 1;
    return at >= 0 && LEXICON.isHonorific(s.token(at)) && !LEXICON.isPersonNoun(s.token(at));
  }

  // Finance Minister; no given name, initial, nickname, company or body
  private static boolean isOffice(TaggedSentence s, int nameStart, int last) {
    for (int i = nameStart; i < last; i++) {
      boolean word = s.tag(i) == Tag.NAME && s.token(i).text().length() > 2;
      if (!word
          || LEXICON.genderOfGivenName(s.token(i)) != null
          || LEXICON.isOrganizationNoun(s.token(i))) {
        return false;
      }
    }
    return !LEXICON.endsCompany(s.token(last));
  }

  static boolean isOneWord(Phrase phrase) {
    return phrase.first() == phrase.last();
  }
}
