package dev.verbatim.engine.quotation.english;

import dev.verbatim.engine.quotation.Sentence;
import dev.verbatim.engine.quotation.Token;
import org.jspecify.annotations.Nullable;

/** Tells nouns from verbs by endings and neighbours. */
final class Tagger {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private final Sentence sentence;
  private final Tag[] tags;
  private final @Nullable ReportingVerb[] verbs;
  private final boolean headline;

  private Tagger(Sentence sentence) {
    this.sentence = sentence;
    this.tags = new Tag[sentence.size()];
    this.verbs = new ReportingVerb[sentence.size()];
    this.headline = isHeadline(sentence);
  }

  static TaggedSentence tag(Sentence sentence) {
    Tagger tagger = new Tagger(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      tagger.tags[i] = tagger.tag(i, sentence.get(i));
    }
    return new TaggedSentence(sentence, tagger.tags, tagger.verbs);
  }

  // Most longer words have a capital: Council Votes to Condemn the Plan
  private static boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 8;
  }

  private Tag tag(int at, Token token) {
    return switch (token.kind()) {
      case QUOTED -> Tag.QUOTED;
      case NUMBER -> Tag.NUMBER;
      case PUNCTUATION -> punctuation(token);
      case WORD -> word(at, token);
    };
  }

  private static Tag punctuation(Token token) {
    return switch (token.text().charAt(0)) {
      case ',' -> Tag.COMMA;
      case ':' -> Tag.COLON;
      case '-', '–', '—', '―' -> Tag.DASH;
      case '(', '[', ')', ']' -> Tag.BRACKET;
      default -> Tag.PUNCTUATION;
    };
  }

  private Tag word(int at, Token token) {
    boolean inside = at > 0 && !opensClause(at);
    boolean name = token.isCapitalised() && inside && !headline;
    if (datesNext(at, token)) {
      return Tag.TIME;
    }
    if (joinsName(at, token)) {
      return Tag.NAME;
    }
    Tag function = LEXICON.functionWord(token);
    if (function != null
        && !(name && (function == Tag.MODAL || isAcronym(token)))
        && !isNameLikeModal(at, token, function)
        && !(function == Tag.PREPOSITION && isBehindArticle(at) && nextIsNoun(at))) {
      return function == Tag.RELATIVE || function != Tag.PRONOUN
          ? refined(at, token, function)
          : function;
    }
    if (function == Tag.PREPOSITION) {
      return Tag.NOUN;
    }
    if (LEXICON.isTime(token) && !isModalMay(token)) {
      return Tag.TIME;
    }
    ReportingVerb phrasal =
        at + 1 < sentence.size() ? LEXICON.phrasalVerb(token, sentence.get(at + 1)) : null;
    if (phrasal != null) {
      verbs[at] = phrasal;
      return Tag.REPORTING_VERB;
    }
    ReportingVerb verb = LEXICON.reportingVerb(token);
    if (verb != null && !name && isVerbHere(at, token, verb)) {
      verbs[at] = verb;
      return Tag.REPORTING_VERB;
    }
    if (token.isCapitalised()) {
      return Tag.NAME;
    }
    return openClass(at, token);
  }

  // Willem | de | Groot
  private boolean joinsName(int at, Token token) {
    return at > 0
        && tags[at - 1] == Tag.NAME
        && LEXICON.isNameParticle(token)
        && at + 1 < sentence.size()
        && sentence.get(at + 1).isCapitalised();
  }

  // last | Monday; late | on Monday; not: the last | minutes
  private boolean datesNext(int at, Token token) {
    boolean modifier =
        token.is("last") || token.is("late") || token.is("early") || token.is("next");
    boolean opens = at == 0 || tags[at - 1] != Tag.DETERMINER;
    if (!modifier || !opens || at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.get(at + 1);
    boolean apart = next.is("on") && at + 2 < sentence.size();
    return LEXICON.isTime(next) || (apart && LEXICON.isTime(sentence.get(at + 2)));
  }

  private boolean opensClause(int at) {
    Tag before = tags[at - 1];
    return before == Tag.QUOTED || before == Tag.COLON;
  }

  private static boolean isModalMay(Token token) {
    return token.text().equals("may");
  }

  // an | inside source
  private boolean isBehindArticle(int at) {
    return at > 0 && (sentence.get(at - 1).is("a") || sentence.get(at - 1).is("an"));
  }

  // Will wrote: a modal in front of a past form is a name
  private boolean isNameLikeModal(int at, Token token, Tag function) {
    return function == Tag.MODAL && token.isCapitalised() && nextIsVerb(at) && !token.is("might");
  }

  // US, IT, WHO
  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  // "that" is a determiner in front of a noun and behind a preposition; it is left relative where
  // a clause may follow.
  private Tag refined(int at, Token token, Tag function) {
    if (token.is("'s") && at > 0 && isContractedVerb(at)) {
      return Tag.AUXILIARY;
    }
    if (token.is("that") && at > 0 && tags[at - 1] == Tag.PREPOSITION) {
      return Tag.DETERMINER;
    }
    return function;
  }

  // he's, that's, who's
  private boolean isContractedVerb(int at) {
    Tag before = tags[at - 1];
    return before == Tag.SUBJECT_PRONOUN || before == Tag.RELATIVE || before == Tag.PRONOUN;
  }

  private Tag openClass(int at, Token token) {
    String word = token.lower();
    if (LEXICON.isIrregularPast(token)) {
      return Tag.VERB;
    }
    if (word.length() > 4 && word.endsWith("ly")) {
      return LEXICON.isNounInLy(word) ? Tag.NOUN : Tag.ADVERB;
    }
    if (word.length() > 4 && word.endsWith("ing")) {
      return Tag.GERUND;
    }
    if (word.length() > 3 && word.endsWith("ed")) {
      return modifiesNoun(at) ? Tag.NOUN : Tag.VERB;
    }
    return Tag.NOUN;
  }

  // A participle in front of its noun: the wounded man, his stated goal
  private boolean modifiesNoun(int at) {
    Tag before = at == 0 ? Tag.PUNCTUATION : tags[at - 1];
    boolean opened =
        before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.PREPOSITION;
    return opened && nextIsNoun(at);
  }

  private boolean nextIsNoun(int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.get(at + 1);
    return next.isWord() && LEXICON.functionWord(next) == null;
  }

  /** A form that may be a noun ("reports", "claim") is a verb by what stands around it. */
  private boolean isVerbHere(int at, Token token, ReportingVerb verb) {
    Tag before = at == 0 ? Tag.PUNCTUATION : tags[at - 1];
    if (isAccordance(at - 1)) {
      return false;
    }
    return switch (verb.form()) {
      case PAST, PARTICIPLE -> !modifiesNoun(at);
      case GERUND -> before != Tag.DETERMINER && before != Tag.POSSESSIVE;
      case BASE ->
          before == Tag.TO
              || before == Tag.MODAL
              || before.isPronoun()
              || before == Tag.RELATIVE
              || isVerbalAuxiliary(at - 1)
              || (before == Tag.ADVERB && at > 1 && !tags[at - 2].equals(Tag.DETERMINER))
              || saysOfMany(before, verb)
              || (Plurals.endAt(sentence, tags, at - 1) && !nextIsVerb(at) && !hasVerbAlready(at));
      case PRESENT ->
          before.isPronoun()
              || (verb.speaks() && Plurals.isOneOfThem(sentence, at - 1))
              || before == Tag.RELATIVE
              || ((before == Tag.NAME
                      || before == Tag.NOUN
                      || before == Tag.ADVERB
                      || before == Tag.TIME
                      || before == Tag.COMMA
                      || before == Tag.QUOTED
                      || before == Tag.BRACKET
                      || before == Tag.CONJUNCTION)
                  && !nextIsVerb(at)
                  && !Plurals.isCounted(sentence, tags, at)
                  && !(before == Tag.NOUN && hasVerbAlready(at))
                  && (verb.speaks() || !isPreposition(at + 1) || before == Tag.NAME));
    };
  }

  // According to | state law
  private boolean isAccordance(int at) {
    return at > 0 && tags[at] == Tag.TO && sentence.get(at - 1).is("according");
  }

  // Most of those surveyed | say; Marsh and her firm | say; not: a | say
  private boolean saysOfMany(Tag before, ReportingVerb verb) {
    return LEXICON.isNoNoun(verb)
        && verb.speaks()
        && (before == Tag.NOUN || before == Tag.NAME || before == Tag.VERB || before == Tag.TIME);
  }

  // A clause has one finite verb: he repeats the same campaign | points
  private boolean hasVerbAlready(int at) {
    for (int i = at - 1; i >= 0; i--) {
      switch (tags[i]) {
        case VERB, AUXILIARY, MODAL, REPORTING_VERB -> {
          return verbs[i] == null || !verbs[i].speaks();
        }
        case COMMA, CONJUNCTION, SUBORDINATOR, RELATIVE, QUOTED, COLON, DASH, PUNCTUATION -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isVerbalAuxiliary(int at) {
    if (at < 0) {
      return false;
    }
    String word = sentence.get(at).lower();
    return word.startsWith("do")
        || word.startsWith("did")
        || word.endsWith("n't")
        || word.equals("not");
  }

  private boolean isPreposition(int at) {
    return at < sentence.size() && LEXICON.functionWord(sentence.get(at)) == Tag.PREPOSITION;
  }

  private boolean nextIsVerb(int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.get(at + 1);
    Tag function = LEXICON.functionWord(next);
    ReportingVerb verb = LEXICON.reportingVerb(next);
    boolean past = verb != null && verb.form() == ReportingVerb.Form.PAST;
    return function == Tag.AUXILIARY
        || function == Tag.MODAL
        || past
        || LEXICON.isIrregularPast(next);
  }
}
