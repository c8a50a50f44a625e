package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.Token;

/** Tells plurals by what stands around them, in front of what is tagged so far. */
final class Plurals {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private Plurals() {}

  // Many Asian | states; 1,300 angry | emails; a third of Liberal | claims
  static boolean isCounted(Sentence sentence, Tag[] tags, int at) {
    int first = at - 1;
    while (first > 0 && (tags[first] == Tag.NAME || tags[first] == Tag.NOUN)) {
      first--;
    }
    if (first <= 0 || first == at - 1) {
      return first == 0 && at > 1 && counts(sentence, tags, 0);
    }
    boolean share =
        sentence.get(first).is("of")
            && (counts(sentence, tags, first - 1) || isPercent(sentence.get(first - 1)));
    return share || counts(sentence, tags, first);
  }

  private static boolean counts(Sentence sentence, Tag[] tags, int at) {
    return tags[at] == Tag.NUMBER || LEXICON.counts(sentence.get(at));
  }

  private static boolean isPercent(Token token) {
    return token.is("%") || token.is("percent");
  }

  // One | says; another | says
  static boolean isOneOfThem(Sentence sentence, int at) {
    return at >= 0 && (sentence.get(at).is("one") || sentence.get(at).is("another"));
  }

  // pilots | say; pilots in Delft | say
  static boolean endAt(Sentence sentence, Tag[] tags, int at) {
    int first = at;
    while (first > 0 && (tags[first] == Tag.NAME || tags[first] == Tag.DETERMINER)) {
      first--;
    }
    boolean placed = first > 0 && first < at && tags[first] == Tag.PREPOSITION;
    return isPlural(sentence, tags, at) || (placed && isPlural(sentence, tags, first - 1));
  }

  // officials | plan, Democrats | plan; not: Fairview drops | plan
  private static boolean isPlural(Sentence sentence, Tag[] tags, int at) {
    if (at < 0 || !(tags[at] == Tag.NOUN || tags[at] == Tag.NAME)) {
      return false;
    }
    String word = sentence.get(at).lower();
    boolean speakers = tags[at] == Tag.NAME || LEXICON.mayBeSpeakers(sentence.get(at));
    return speakers && word.endsWith("s") && !word.endsWith("ss")
        || word.equals("people")
        || word.endsWith("men")
        || word.equals("police");
  }
}
