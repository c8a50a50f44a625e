package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. */
final class Subjects {

  /** A subject stands no further in front of its verb than this many tokens. */
  private static final int REACH = 90;

  private static final int MAX_STEPS = 4;

  /** Of the verbs in front, this many are looked at: "said and told and added and …". */
  private static final int MAX_VERBS = 5;

  private Subjects() {}

  /**
   * @param group first token of the verb group
   */
  static @Nullable Phrase before(TaggedSentence s, int group) {
    return before(s, group, MAX_STEPS);
  }

  /** Where the verb of a subject may stand: behind "himself" and adverbs. */
  static int behind(TaggedSentence s, Phrase subject) {
    int at = subject.end() + 1;
    while (s.tag(at) == Tag.ADVERB || NounPhrases.isEmphatic(s, at)) {
      at++;
    }
    return at;
  }

  static @Nullable Phrase before(TaggedSentence s, int group, int steps) {
    int at = skipAdverbials(s, group - 1);
    if (at < 0 || steps <= 0) {
      return null;
    }
    return switch (s.tag(at)) {
      case SUBJECT_PRONOUN, PRONOUN -> Phrase.of(at, at);
      case NAME, NOUN, NUMBER, TIME, DETERMINER -> endingAt(s, at, steps);
      case RELATIVE -> antecedent(s, at);
      case POSSESSIVE -> ofOwner(s, at);
      case CONJUNCTION -> ofEarlierVerb(s, at, steps - 1);
      case COMMA, DASH -> s.tag(at - 1) == Tag.QUOTED ? null : Appositions.subjectBefore(s, at);
      case BRACKET -> before(s, bracketStart(s, at), steps - 1);
      default -> null;
    };
  }

  // a friend of Smith|'s | said
  private static @Nullable Phrase ofOwner(TaggedSentence s, int possessive) {
    Phrase phrase = NounPhrases.subjectEndingAt(s, possessive - 1);
    boolean attached = phrase != null && phrase.end() > phrase.last();
    return attached && s.token(possessive).lower().startsWith("'") ? phrase : null;
  }

  // who in 2010 | said; he has in the past | said: what stands between is no subject
  private static @Nullable Phrase endingAt(TaggedSentence s, int at, int steps) {
    Phrase phrase = NounPhrases.subjectEndingAt(s, at);
    int preposition = phrase == null ? -1 : phrase.first() - 1;
    if (s.tag(preposition) != Tag.PREPOSITION) {
      return phrase;
    }
    return switch (s.tag(preposition - 1)) {
      case RELATIVE, SUBJECT_PRONOUN -> before(s, preposition, steps - 1);
      case AUXILIARY -> before(s, groupStart(s, preposition - 1), steps - 1);
      default -> phrase;
    };
  }

  // Trump on Tuesday | also | said
  private static int skipAdverbials(TaggedSentence s, int from) {
    int at = from;
    while (at >= 0 && from - at < REACH) {
      Tag tag = s.tag(at);
      if (tag == Tag.ADVERB || tag == Tag.NEGATION || NounPhrases.isEmphatic(s, at)) {
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

  static int bracketStart(TaggedSentence s, int close) {
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
    Phrase named = phrase == null ? null : namedBefore(s, phrase);
    return phrase == null ? null : (named == null ? phrase : named).takenUpBy(relative);
  }

  // Jane Roe, | the sister of the mayor, who said: Jane Roe
  private static @Nullable Phrase namedBefore(TaggedSentence s, Phrase apposition) {
    int comma = apposition.first() - 1;
    boolean told = s.tag(apposition.last()) != Tag.NAME && s.tag(comma) == Tag.COMMA;
    return told && s.tag(comma - 1) == Tag.NAME ? NounPhrases.endingAt(s, comma - 1) : null;
  }

  /** The subject of the nearest verb in front of that token: he left and | said. */
  static @Nullable Phrase ofEarlierVerb(TaggedSentence s, int from) {
    return ofEarlierVerb(s, from, MAX_STEPS);
  }

  private static @Nullable Phrase ofEarlierVerb(TaggedSentence s, int from, int steps) {
    int verbs = steps <= 0 ? MAX_VERBS : 0;
    for (int at = from - 1; at >= 0 && from - at < REACH && verbs < MAX_VERBS; at--) {
      if (isFinite(s, at)) {
        verbs++;
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

  /**
   * The subject of the nearest verb in front of that token that heads no clause inside another: of
   * "He denied that it rained, | adding" who denied it. The nearest subject at all where every
   * clause is one.
   */
  static @Nullable Phrase ofMainVerb(TaggedSentence s, int from) {
    return ofVerb(s, from, (subject, verb) -> subject.end() < verb && !isSubordinate(s, subject));
  }

  /** The same for a verb of saying behind "and": She wrote that it rained | and asked. */
  static @Nullable Phrase ofTellingVerb(TaggedSentence s, int conjunction) {
    return ofVerb(s, conjunction, (subject, verb) -> !isReported(s, subject.first() - 1));
  }

  /** Whether a phrase is the subject that is sought, of the verb at a token. */
  @FunctionalInterface
  private interface Fit {
    boolean accepts(Phrase subject, int verb);
  }

  private static @Nullable Phrase ofVerb(TaggedSentence s, int from, Fit fit) {
    int verbs = 0;
    int at = from - 1;
    while (at >= 0 && from - at < REACH && verbs < MAX_VERBS) {
      if (isFinite(s, at)) {
        verbs++;
        int group = groupStart(s, at);
        Phrase subject = before(s, group, MAX_STEPS - 1);
        if (subject != null && fit.accepts(subject, at)) {
          return subject;
        }
        at = Math.min(at, group);
      }
      at--;
    }
    return ofEarlierVerb(s, from);
  }

  private static boolean isReported(TaggedSentence s, int opener) {
    boolean dated = s.is(opener, "that") && s.tag(opener - 1) == Tag.TIME;
    return s.verb(opener) != null || dated || (s.is(opener, "that") && s.verb(opener - 1) != null);
  }

  // who said; because | he; denied that | it; denied | it
  static boolean isSubordinate(TaggedSentence s, Phrase subject) {
    int opener = subject.first() - 1;
    while (s.tag(opener) == Tag.ADVERB) {
      opener--;
    }
    return subject.relative() >= 0
        || s.tag(opener) == Tag.RELATIVE
        || s.tag(opener) == Tag.SUBORDINATOR
        || s.tag(opener) == Tag.PREPOSITION
        || s.verb(opener) != null;
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
}
