package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.Quote;

/** Tells words that stand alone from words that complete the reporter's clause. */
final class Forms {

  /** A quotation of fewer words behind a comma or colon still completes the clause. */
  private static final int LEAST_WORDS = 3;

  private Forms() {}

  static Quote.Form of(Place place) {
    TaggedSentence s = place.tagged();
    int at = place.token();
    if (place.isWholeSentence()) {
      return Quote.Form.DIRECT;
    }
    String text = s.token(at).text();
    boolean capital = Character.isUpperCase(text.charAt(0)) || !Character.isLetter(text.charAt(0));
    boolean opens = place.opensSentence() && endsClause(place);
    Tag before = s.tag(at - 1);
    boolean setOff = before == Tag.COMMA || before == Tag.COLON || before == Tag.DASH;
    boolean long_ = Classes.words(text) >= LEAST_WORDS;
    boolean resumes = before == Tag.COMMA && splitByCue(s, at);
    boolean announced = before == Tag.COLON && (long_ || (capital && endsClause(place)));
    return opens || resumes || (setOff && capital && long_) || announced
        ? Quote.Form.DIRECT
        : Quote.Form.MIXED;
  }

  // "...," he said
  private static boolean endsClause(Place place) {
    Tag behind = place.tagged().tag(place.token() + 1);
    return ",.?!—–-…".indexOf(place.lastCharacter()) >= 0
        || behind == Tag.COMMA
        || behind == Tag.PUNCTUATION;
  }

  // "We came," he said, | "to stay."
  private static boolean splitByCue(TaggedSentence s, int at) {
    for (int i = at - 2; i >= 0 && at - i < MAX_CUE; i--) {
      if (s.tag(i) == Tag.QUOTED) {
        return i < 2;
      }
    }
    return false;
  }

  /** A cue between two parts of a quotation is no longer than this. */
  private static final int MAX_CUE = 14;
}
