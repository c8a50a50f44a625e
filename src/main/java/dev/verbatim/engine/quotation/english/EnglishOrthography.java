package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Orthography;
import dev.verbatim.engine.quotation.Token;
import java.util.List;

/** Where English sentences end. */
final class EnglishOrthography implements Orthography {

  /** A cue stands no further behind its quotation than this: subject with title, adverb, verb. */
  private static final int REACH = 9;

  private static final int LONGEST_NAME = 3;

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  @Override
  public boolean isAbbreviation(Token word) {
    return LEXICON.isAbbreviation(word.lower());
  }

  // He said no. | And she laughed: not No. 5
  @Override
  public boolean mayEndSentence(Token abbreviation) {
    return LEXICON.oftenEnds(abbreviation.lower());
  }

  // "Why?" Senator Smith asked. "Go!" said the crowd.
  @Override
  public boolean cueFollows(List<Token> tokens, int next) {
    if (isAllOfSentence(tokens, next)) {
      return true;
    }
    int end = Math.min(tokens.size(), next + REACH);
    for (int i = next; i < end; i++) {
      Token token = tokens.get(i);
      ReportingVerb verb = LEXICON.reportingVerb(token);
      if (verb != null && verb.speaks() && verb.form() != ReportingVerb.Form.BASE) {
        boolean full = next > 0 && tokens.get(next - 1).text().endsWith(".");
        return isSubject(tokens, next, i) && (full ? isLast(tokens, i) : endsClause(tokens, i + 1));
      }
      if (token.isQuoted() || token.is(".")) {
        return false;
      }
    }
    return false;
  }

  // "Why?" Joan Smith pressed.
  private static boolean isAllOfSentence(List<Token> tokens, int next) {
    int verb = next;
    while (verb < tokens.size() && verb - next < LONGEST_NAME && tokens.get(verb).isCapitalised()) {
      verb++;
    }
    if (verb == next || verb + 1 >= tokens.size() || tokens.get(next - 1).text().endsWith(".")) {
      return false;
    }
    ReportingVerb cue = LEXICON.reportingVerb(tokens.get(verb));
    return cue != null
        && cue.form() == ReportingVerb.Form.PAST
        && (tokens.get(verb + 1).is(".") || tokens.get(verb + 1).is(","));
  }

  private static boolean isSubject(List<Token> tokens, int first, int verb) {
    for (int i = first; i < verb; i++) {
      Token token = tokens.get(i);
      Tag tag = LEXICON.functionWord(token);
      boolean nounPhrase =
          tag == null
              || tag == Tag.DETERMINER
              || tag.isPronoun()
              || tag == Tag.ADVERB
              || tag == Tag.POSSESSIVE
              || (tag == Tag.PREPOSITION && i > first)
              || tag == Tag.AUXILIARY;
      if (!nounPhrase || LEXICON.isIrregularPast(token)) {
        return false;
      }
    }
    return true;
  }

  // Behind a full stop only a cue that can be nothing else: "We won." Smith said.
  private static boolean isLast(List<Token> tokens, int verb) {
    if (verb + 1 >= tokens.size()) {
      return true;
    }
    Token after = tokens.get(verb + 1);
    return after.is(".") || after.is(",");
  }

  // The cue is all there is: said. | said in a statement. | asked reporters.
  private static boolean endsClause(List<Token> tokens, int next) {
    int end = Math.min(tokens.size(), next + REACH);
    for (int i = next; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isQuoted() || token.is(".") || token.is(",") || token.is(":")) {
        return true;
      }
      if (LEXICON.functionWord(token) == Tag.SUBJECT_PRONOUN || token.is("that")) {
        return false;
      }
    }
    return next >= tokens.size();
  }
}
