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

  /**
   * Of an office with what it is over, and a name, where the name starts; else what was given:
   * Secretary of State | John Kerry; Minister of Foreign Affairs | Anna Roe; Ambassador to Norway |
   * Anna Roe. Behind the last token where there is only an office.
   *
   * @param at first token of what has capitals
   */
  static int behindField(TaggedSentence s, int first, int at, int last) {
    boolean over = s.is(at - 1, "of") || s.is(at - 1, "to") || s.is(at - 1, "for");
    if (!over || at - 2 < first || !LEXICON.isPersonNoun(s.token(at - 2))) {
      return at;
    }
    if (LEXICON.isOrganizationNoun(s.token(last)) || LEXICON.endsCompany(s.token(last))) {
      return last + 1;
    }
    for (int i = at + 1; i < last; i++) {
      if (LEXICON.genderOfGivenName(s.token(i)) != null) {
        return i;
      }
    }
    int field = placeEnd(s, at, last);
    return field > 0 ? field : Math.max(at + 1, last - 1);
  }

  /** Token behind the country that starts there, 0 where none does. */
  private static int placeEnd(TaggedSentence s, int at, int last) {
    if (at < last && LEXICON.isPlace(s.token(at).lower() + " " + s.token(at + 1).lower())) {
      return at + 2;
    }
    return LEXICON.isPlace(s.token(at).lower()) ? at + 1 : 0;
  }

  /** A phrase for an office in a country with the name behind it: Ambassador to Norway Anna Roe. */
  static Phrase withName(TaggedSentence s, Phrase phrase) {
    int at = phrase.last() + 2;
    boolean office = phrase.relative() < 0 && LEXICON.isPersonNoun(s.token(phrase.last()));
    if (!office || !(s.is(at - 1, "to") || s.is(at - 1, "for")) || s.tag(at) != Tag.NAME) {
      return phrase;
    }
    int last = at;
    while (s.tag(last + 1) == Tag.NAME) {
      last++;
    }
    int place = placeEnd(s, at, last);
    return place == 0 || place > last ? phrase : Phrase.of(phrase.first(), last);
  }

  static boolean isOneWord(Phrase phrase) {
    return phrase.first() == phrase.last();
  }
}
