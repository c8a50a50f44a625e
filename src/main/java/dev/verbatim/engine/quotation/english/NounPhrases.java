package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that ends or starts at a token. */
final class NounPhrases {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  /** More tokens than this are no noun phrase. */
  private static final int MAX_LENGTH = 24;

  /** "a spokesman for the ministry of health of Ohio": no more attachments than this. */
  private static final int MAX_ATTACHMENTS = 4;

  private NounPhrases() {}

  /** The phrase whose own nouns end at that token, without attachments. */
  static @Nullable Phrase endingAt(TaggedSentence s, int last) {
    if (s.tag(last).isPronoun() || s.tag(last) == Tag.OBJECT_PRONOUN) {
      return Phrase.of(last, last);
    }
    if (!s.tag(last).endsPhrase() && !isDemonstrative(s, last)) {
      return null;
    }
    int first = last;
    while (first > 0 && last - first < MAX_LENGTH && continuesLeft(s, first)) {
      first--;
    }
    return Phrase.of(first, last);
  }

  // "both", "others", "many" alone
  private static boolean isDemonstrative(TaggedSentence s, int at) {
    return s.tag(at) == Tag.DETERMINER && !s.is(at, "the") && !s.is(at, "a") && !s.is(at, "an");
  }

  /** Whether the token in front of {@code first} belongs to the same phrase. */
  private static boolean continuesLeft(TaggedSentence s, int first) {
    Tag here = s.tag(first);
    Tag before = s.tag(first - 1);
    if (here == Tag.DETERMINER) {
      return before == Tag.DETERMINER;
    }
    if (here == Tag.POSSESSIVE) {
      return s.token(first).lower().startsWith("'")
          && (before.endsPhrase() || before == Tag.PRONOUN);
    }
    if (before == Tag.TIME) {
      return here != Tag.NAME && s.is(first, "'s");
    }
    if (here == Tag.NAME && before == Tag.NOUN) {
      return LEXICON.looksLikePersonNoun(s.token(first - 1))
          || LEXICON.isOrganizationNoun(s.token(first - 1))
          || LEXICON.isDocumentNoun(s.token(first - 1))
          || isModifier(s, first - 1);
    }
    if (here == Tag.NUMBER && before == Tag.NAME) {
      return true;
    }
    if (before == Tag.CONJUNCTION) {
      return joinsNames(s, first - 1);
    }
    if (before == Tag.PREPOSITION) {
      return joinsTitle(s, first - 1);
    }
    if (before == Tag.PUNCTUATION) {
      return (s.is(first - 1, ".") && isAbbreviation(s, first - 2)) || joinsFirm(s, first - 1);
    }
    if (before == Tag.BRACKET) {
      return false;
    }
    if (before == Tag.VERB || before == Tag.GERUND) {
      return isModifier(s, first - 1);
    }
    if (before == Tag.QUOTED) {
      return isNickname(s, first - 1);
    }
    return before == Tag.NAME
        || before == Tag.NOUN
        || before == Tag.NUMBER
        || before == Tag.DETERMINER
        || before == Tag.POSSESSIVE;
  }

  // Smith and Jones; Trump and his campaign
  private static boolean joinsNames(TaggedSentence s, int conjunction) {
    return s.is(conjunction, "and")
        && s.tag(conjunction - 1) == Tag.NAME
        && s.tag(conjunction + 1) == Tag.NAME;
  }

  // Secretary of State John Kerry; University of Ohio; Department of Justice
  private static boolean joinsTitle(TaggedSentence s, int preposition) {
    return s.is(preposition, "of")
        && s.tag(preposition - 1) == Tag.NAME
        && s.tag(preposition + 1) == Tag.NAME;
  }

  // Gray & Co
  static boolean joinsFirm(TaggedSentence s, int at) {
    return s.is(at, "&") && s.tag(at - 1) == Tag.NAME && s.tag(at + 1) == Tag.NAME;
  }

  private static boolean isAbbreviation(TaggedSentence s, int at) {
    return at >= 0
        && s.tag(at) == Tag.NAME
        && (LEXICON.isAbbreviation(s.token(at).lower()) || s.token(at).text().length() == 1);
  }

  // A participle behind an article or a hyphened one: the newly elected mayor
  private static boolean isModifier(TaggedSentence s, int at) {
    if (s.tag(at) == Tag.NOUN) {
      String word = s.token(at).lower();
      return word.endsWith("an")
          || word.endsWith("al")
          || word.equals("former")
          || word.endsWith("ive")
          || word.contains("-")
          || word.equals("rival")
          || word.equals("fellow")
          || word.equals("then");
    }
    Tag before = s.tag(at - 1);
    return before == Tag.DETERMINER
        || before == Tag.POSSESSIVE
        || (before == Tag.ADVERB && s.tag(at - 2) == Tag.DETERMINER);
  }

  // Dwayne "The Rock" Johnson
  private static boolean isNickname(TaggedSentence s, int quoted) {
    return s.tag(quoted - 1) == Tag.NAME
        && s.tag(quoted + 1) == Tag.NAME
        && s.token(quoted).text().length() < 24;
  }

  /**
   * The phrase that ends at that token with all it is attached to: of "a spokesman for the
   * ministry" the spokesman.
   */
  static @Nullable Phrase subjectEndingAt(TaggedSentence s, int last) {
    int end = isEmphatic(s, last) ? last - 1 : last;
    Phrase phrase = endingAt(s, end);
    for (int i = 0; phrase != null && i < MAX_ATTACHMENTS; i++) {
      int anchor = anchorOf(s, phrase.first());
      Phrase outer = anchor < 0 ? null : endingAt(s, anchor);
      if (outer == null || s.tag(anchor).isPronoun()) {
        return phrase;
      }
      phrase = new Phrase(outer.first(), outer.last(), end);
    }
    return phrase;
  }

  // Smith | himself
  static boolean isEmphatic(TaggedSentence s, int at) {
    return s.tag(at) == Tag.OBJECT_PRONOUN
        && (s.token(at).lower().endsWith("self") || s.token(at).lower().endsWith("selves"))
        && s.tag(at - 1).endsPhrase();
  }

  /** The noun that the phrase is attached to by what stands in front of it, -1 where none is. */
  private static int anchorOf(TaggedSentence s, int first) {
    int at = first - 1;
    boolean attached = s.tag(at) == Tag.PREPOSITION || s.tag(at) == Tag.TO;
    if (!attached) {
      return -1;
    }
    at--;
    if (isParticiple(s, at)) {
      ReportingVerb verb = s.verb(at);
      at--;
      // Smith | said of his: no participle
      if (verb != null && verb.speaks() && s.tag(at) == Tag.NAME) {
        return -1;
      }
    }
    return s.tag(at) == Tag.NAME || s.tag(at) == Tag.NOUN ? at : -1;
  }

  // officials briefed on the matter, a poll conducted by the school
  private static boolean isParticiple(TaggedSentence s, int at) {
    ReportingVerb verb = s.verb(at);
    boolean past =
        verb != null
            && verb.form() != ReportingVerb.Form.PRESENT
            && verb.form() != ReportingVerb.Form.BASE;
    return past || s.tag(at) == Tag.VERB || s.tag(at) == Tag.GERUND;
  }

  /** The phrase that starts at that token, with a first attachment. */
  static @Nullable Phrase startingAt(TaggedSentence s, int first) {
    if (s.tag(first).isPronoun() || s.tag(first) == Tag.OBJECT_PRONOUN) {
      return Phrase.of(first, first);
    }
    int at = first + (isServedBefore(s, first) ? 1 : 0);
    while (s.tag(at) == Tag.DETERMINER || s.tag(at) == Tag.POSSESSIVE) {
      at++;
    }
    int last = -1;
    while (at < s.size() && at - first < MAX_LENGTH) {
      if (s.tag(at) == Tag.NAME || s.tag(at) == Tag.NOUN || s.tag(at) == Tag.NUMBER) {
        last = at;
      } else if (!continuesRight(s, at, last)) {
        break;
      }
      at++;
    }
    if (last < 0) {
      return at == first + 1 && isDemonstrative(s, first) ? Phrase.of(first, first) : null;
    }
    return new Phrase(first, last, attachmentEnd(s, last));
  }

  // retired | Col. Jane Roe, acclaimed | Delft painter: a participle right in front of a name
  private static boolean isServedBefore(TaggedSentence s, int at) {
    return s.tag(at) == Tag.VERB
        && s.verb(at) == null
        && s.tag(at + 1) == Tag.NAME
        && s.token(at).lower().endsWith("ed");
  }

  private static boolean continuesRight(TaggedSentence s, int at, int last) {
    if (last < 0) {
      return false;
    }
    if (s.is(at, ".")) {
      return isAbbreviation(s, at - 1) && s.tag(at + 1) == Tag.NAME;
    }
    if (joinsFirm(s, at)) {
      return true;
    }
    return switch (s.tag(at)) {
      case POSSESSIVE -> s.token(at).lower().startsWith("'");
      case CONJUNCTION -> joinsNames(s, at);
      case PREPOSITION -> joinsTitle(s, at);
      case QUOTED -> isNickname(s, at);
      case TIME -> s.is(at + 1, "'s");
      default -> false;
    };
  }

  private static int attachmentEnd(TaggedSentence s, int last) {
    boolean attaches = s.is(last + 1, "of") || s.is(last + 1, "for") || s.is(last + 1, "at");
    if (!attaches) {
      return last;
    }
    int at = last + 2;
    int end = last;
    while (at < s.size() && at - last < MAX_LENGTH) {
      Tag tag = s.tag(at);
      if (tag == Tag.NAME || tag == Tag.NOUN) {
        end = at;
      } else if (tag != Tag.DETERMINER && tag != Tag.POSSESSIVE && !s.is(at, "of")) {
        break;
      }
      at++;
    }
    return end;
  }
}
