package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Finds the subject in front of what is told about it between commas. */
final class Appositions {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  /** An apposition is no longer than this many tokens. */
  private static final int REACH = 90;

  private static final int MAX_SEGMENTS = 9;

  /** How far the subject of a series of verbs is followed back. */
  private static final int SERIES_STEPS = 2;

  private Appositions() {}

  // Hugh Hill, 45, a doctor who lives in Ohio, | said
  static @Nullable Phrase subjectBefore(TaggedSentence s, int comma) {
    int end = comma - 1;
    int right = -1;
    for (int i = 0; i < MAX_SEGMENTS && end >= 0; i++) {
      int boundary = boundaryBefore(s, end);
      int first = boundary + 1;
      boolean atEdge = s.tag(boundary) != Tag.COMMA && s.tag(boundary) != Tag.DASH;
      if (!isModifier(s, first, end, boundary)) {
        Phrase agent = agentOfFirm(s, first, end, boundary);
        return agent != null ? agent : ofSeries(s, headOf(s, end));
      }
      if (atEdge) {
        boolean opensWithPhrase = s.tag(first) == Tag.DETERMINER || s.tag(first) == Tag.POSSESSIVE;
        int chosen = opensWithPhrase || right < 0 ? end : right;
        return headOf(s, chosen);
      }
      right = end;
      end = boundary - 1;
    }
    return null;
  }

  // A spokesman for the contractor, | Acme Builders, | declined: the spokesman
  private static @Nullable Phrase agentOfFirm(TaggedSentence s, int first, int end, int comma) {
    if (s.tag(comma) != Tag.COMMA || !Mentions.isOrganization(s, first, end)) {
      return null;
    }
    Phrase agent = NounPhrases.subjectEndingAt(s, comma - 1);
    boolean attached = agent != null && agent.end() > agent.last();
    return agent != null && attached && LEXICON.isPersonNoun(s.token(agent.last()))
        ? new Phrase(agent.first(), agent.last(), end)
        : null;
  }

  // Smith mocked a reporter, | called: the reporter is the object of the verb in front
  private static @Nullable Phrase ofSeries(TaggedSentence s, @Nullable Phrase phrase) {
    int verb = phrase == null ? -1 : phrase.first() - 1;
    boolean object =
        s.tag(verb) == Tag.VERB || (s.verb(verb) != null && Subjects.isFinite(s, verb));
    Phrase subject = object ? Subjects.before(s, Subjects.groupStart(s, verb), SERIES_STEPS) : null;
    return subject == null ? phrase : subject;
  }

  private static @Nullable Phrase headOf(TaggedSentence s, int end) {
    int at = s.tag(end) == Tag.BRACKET ? Subjects.bracketStart(s, end) - 1 : end;
    at = s.is(at, ".") ? at - 1 : at;
    return NounPhrases.subjectEndingAt(s, at);
  }

  private static int boundaryBefore(TaggedSentence s, int end) {
    int at = end;
    while (at >= 0 && end - at < REACH) {
      Tag tag = s.tag(at);
      if (tag == Tag.COMMA
          || tag == Tag.DASH
          || tag == Tag.QUOTED
          || tag == Tag.COLON
          || s.is(at, ";")) {
        return at;
      }
      at--;
    }
    return at;
  }

  private static boolean isModifier(TaggedSentence s, int first, int last, int boundary) {
    if (first > last) {
      return true;
    }
    if (s.is(first + 1, "what")) {
      return false;
    }
    return switch (s.tag(first)) {
      case SUBORDINATOR -> hasFinite(s, first, last);
      case RELATIVE,
          DETERMINER,
          POSSESSIVE,
          NUMBER,
          PREPOSITION,
          GERUND,
          VERB,
          REPORTING_VERB,
          ADVERB,
          TIME,
          AUXILIARY,
          BRACKET,
          TO ->
          true;
      case NOUN -> true;
      case NAME -> isPlaceOrSuffix(s, first, last, boundary);
      default -> false;
    };
  }

  // of Flint, Mich., | Smith, R-Texas, | King, Jr.,
  private static boolean isPlaceOrSuffix(TaggedSentence s, int first, int last, int boundary) {
    String word = s.token(first).lower();
    boolean short_ = last - first <= 1;
    if (!short_) {
      return false;
    }
    boolean suffix =
        LEXICON.isAbbreviation(word) && !LEXICON.isHonorific(s.token(first))
            || word.startsWith("r-")
            || word.startsWith("d-");
    if (suffix && s.tag(boundary) == Tag.COMMA) {
      return true;
    }
    int name = boundary - 1;
    while (s.tag(name) == Tag.NAME) {
      name--;
    }
    boolean place = name < boundary - 1 && s.tag(name) == Tag.PREPOSITION;
    return s.tag(boundary) == Tag.COMMA && place && boundaryBefore(s, boundary - 1) >= 0;
  }

  // while it rained, | against: while Smith, a doctor, | said
  private static boolean hasFinite(TaggedSentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Subjects.isFinite(s, i)) {
        return true;
      }
    }
    return false;
  }
}
