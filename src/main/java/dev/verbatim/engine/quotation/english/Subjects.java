package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. */
final class Subjects {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  /** A subject stands no further in front of its verb than this many tokens. */
  private static final int REACH = 90;

  private static final int MAX_SEGMENTS = 9;
  private static final int MAX_STEPS = 4;

  private Subjects() {}

  /**
   * @param group first token of the verb group
   */
  static @Nullable Phrase before(TaggedSentence s, int group) {
    return before(s, group, MAX_STEPS);
  }

  private static @Nullable Phrase before(TaggedSentence s, int group, int steps) {
    int at = skipAdverbials(s, group - 1);
    if (at < 0 || steps == 0) {
      return null;
    }
    return switch (s.tag(at)) {
      case SUBJECT_PRONOUN, PRONOUN -> Phrase.of(at, at);
      case NAME, NOUN, NUMBER, TIME, DETERMINER -> NounPhrases.subjectEndingAt(s, at);
      case RELATIVE -> antecedent(s, at);
      case CONJUNCTION -> ofEarlierVerb(s, at, steps - 1);
      case COMMA, DASH -> s.tag(at - 1) == Tag.QUOTED ? null : acrossCommas(s, at);
      case BRACKET -> before(s, bracketStart(s, at), steps - 1);
      default -> null;
    };
  }

  // Trump on Tuesday | also | said
  private static int skipAdverbials(TaggedSentence s, int from) {
    int at = from;
    while (at >= 0 && from - at < REACH) {
      Tag tag = s.tag(at);
      if (tag == Tag.ADVERB || tag == Tag.NEGATION || isEmphatic(s, at)) {
        at--;
      } else if (tag == Tag.TIME && at > 0) {
        int before = timeStart(s, at) - 1;
        if (before < 0 || !endsSubject(s, before)) {
          return at;
        }
        at = before;
      } else {
        break;
      }
    }
    return at;
  }

  // Smith | himself | said
  private static boolean isEmphatic(TaggedSentence s, int at) {
    return s.tag(at) == Tag.OBJECT_PRONOUN
        && (s.token(at).lower().endsWith("self") || s.token(at).lower().endsWith("selves"))
        && s.tag(at - 1).endsPhrase();
  }

  // on Tuesday, late last week, this morning, May 5
  private static int timeStart(TaggedSentence s, int time) {
    int at = time;
    while (at > 0
        && (s.tag(at - 1) == Tag.TIME
            || s.tag(at - 1) == Tag.DETERMINER
            || s.is(at - 1, "last")
            || s.is(at - 1, "late")
            || s.is(at - 1, "early")
            || s.tag(at - 1) == Tag.PREPOSITION)) {
      at--;
    }
    return at;
  }

  private static boolean endsSubject(TaggedSentence s, int at) {
    Tag tag = s.tag(at);
    return tag == Tag.NAME
        || tag == Tag.NOUN
        || tag.isPronoun()
        || tag == Tag.COMMA
        || tag == Tag.BRACKET;
  }

  private static int bracketStart(TaggedSentence s, int close) {
    int at = close - 1;
    while (at > 0 && close - at < REACH && s.tag(at) != Tag.BRACKET) {
      at--;
    }
    return at;
  }

  // Smith, who said; the man who said; a report that says
  static @Nullable Phrase antecedent(TaggedSentence s, int relative) {
    if (s.is(relative, "what")) {
      return null;
    }
    int at = relative - 1;
    if (s.tag(at) == Tag.COMMA) {
      at--;
    }
    if (s.tag(at) == Tag.BRACKET) {
      at = bracketStart(s, at) - 1;
    }
    Phrase phrase = NounPhrases.subjectEndingAt(s, at);
    return phrase == null ? null : phrase.takenUpBy(relative);
  }

  /** The subject of the nearest verb in front of that token: he left and | said. */
  static @Nullable Phrase ofEarlierVerb(TaggedSentence s, int from) {
    return ofEarlierVerb(s, from, MAX_STEPS);
  }

  private static @Nullable Phrase ofEarlierVerb(TaggedSentence s, int from, int steps) {
    for (int at = from - 1; at >= 0 && from - at < REACH; at--) {
      if (isFinite(s, at)) {
        int group = groupStart(s, at);
        if (s.tag(group - 1) != Tag.RELATIVE || s.is(group - 1, "that")) {
          Phrase subject = before(s, group, steps - 1);
          if (subject == null) {
            subject = inverted(s, at);
          }
          if (subject != null) {
            return subject;
          }
        }
        at = Math.min(at, group);
      }
    }
    return null;
  }

  private static @Nullable Phrase inverted(TaggedSentence s, int verb) {
    return s.verb(verb) == null ? null : NounPhrases.startingAt(s, verb + 1);
  }

  static boolean isFinite(TaggedSentence s, int at) {
    ReportingVerb verb = s.verb(at);
    if (verb != null) {
      return verb.form() != ReportingVerb.Form.GERUND && s.tag(at - 1) != Tag.TO;
    }
    Tag tag = s.tag(at);
    return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL;
  }

  /** The first token of the verb group that this verb ends: has also said. */
  static int groupStart(TaggedSentence s, int verb) {
    int at = verb;
    while (at > 0 && s.tag(at - 1).isBetweenSubjectAndVerb()) {
      at--;
    }
    return at;
  }

  // Hugh Hill, 45, a doctor who lives in Ohio, | said
  private static @Nullable Phrase acrossCommas(TaggedSentence s, int comma) {
    int end = comma - 1;
    int right = -1;
    for (int i = 0; i < MAX_SEGMENTS && end >= 0; i++) {
      int boundary = boundaryBefore(s, end);
      int first = boundary + 1;
      boolean atEdge = s.tag(boundary) != Tag.COMMA && s.tag(boundary) != Tag.DASH;
      if (!isModifier(s, first, end, boundary)) {
        Phrase agent = agentOfFirm(s, first, end, boundary);
        return agent != null ? agent : headOf(s, end);
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

  private static @Nullable Phrase headOf(TaggedSentence s, int end) {
    int at = s.tag(end) == Tag.BRACKET ? bracketStart(s, end) - 1 : end;
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
      if (isFinite(s, i)) {
        return true;
      }
    }
    return false;
  }
}
