package dev.verbatim.engine.quotation.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence, each with its subject. */
final class Cues {

  /** A participle that opens a sentence is no further from the subject than this. */
  private static final int MAX_OPENING = 60;

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "isn't", "wasn't");

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private final TaggedSentence s;
  private final List<Cue> cues = new ArrayList<>();

  private Cues(TaggedSentence s) {
    this.s = s;
  }

  static List<Cue> of(TaggedSentence s) {
    Cues finder = new Cues(s);
    for (int i = 0; i < s.size(); i++) {
      ReportingVerb verb = s.verb(i);
      if (verb != null) {
        finder.cues.add(finder.verb(i, verb));
      } else {
        Cue named = NamedViewpoint.at(s, i);
        if (named != null) {
          finder.cues.add(named);
        }
      }
    }
    return List.copyOf(finder.cues);
  }

  private Cue verb(int at, ReportingVerb verb) {
    int group = Subjects.groupStart(s, at);
    boolean auxiliary = hasBe(group, at);
    if (verb.form() == ReportingVerb.Form.GERUND && !auxiliary) {
      return participle(at, verb);
    }
    if (s.tag(group - 1) == Tag.TO) {
      Phrase object = objectOfControl(group - 2);
      Phrase source = object != null ? object : Subjects.ofEarlierVerb(s, group - 1);
      return new Cue(Cue.Kind.INFINITIVE, group - 1, at, verb, false, source, false);
    }
    boolean passive =
        auxiliary
            && (verb.form() == ReportingVerb.Form.PAST
                || verb.form() == ReportingVerb.Form.PARTICIPLE);
    if (passive) {
      return new Cue(Cue.Kind.FINITE, group, at, verb, true, agent(at), true);
    }
    Phrase agent = verb.form() == ReportingVerb.Form.PAST ? agent(at) : null;
    if (agent != null && Mentions.maySpeak(s, agent)) {
      return new Cue(Cue.Kind.FINITE, group, at, verb, true, agent, true);
    }
    return finite(group, at, verb);
  }

  // urged her | to say; prompted the spokesman | to underscore
  private @Nullable Phrase objectOfControl(int end) {
    Phrase object = NounPhrases.endingAt(s, end);
    return object != null
            && object.first() > 0
            && (LEXICON.controlsObject(s.token(object.first() - 1))
                || s.tag(object.first()) == Tag.OBJECT_PRONOUN)
        ? object
        : null;
  }

  // was criticised by Smith
  private @Nullable Phrase agent(int verb) {
    return s.is(verb + 1, "by") ? NounPhrases.startingAt(s, verb + 2) : null;
  }

  private Cue finite(int group, int at, ReportingVerb verb) {
    Phrase relayed = LEXICON.relays(verb) ? relayed(at + 1) : null;
    if (relayed != null && s.is(relayed.end() + 1, "as")) {
      return new Cue(Cue.Kind.FINITE, group, at, verb, false, relayed, true);
    }
    Phrase inverted = mayInvert(group, verb) ? NounPhrases.startingAt(s, at + 1) : null;
    if (inverted != null && isInvertedSubject(inverted, at)) {
      return new Cue(Cue.Kind.FINITE, group, at, verb, false, inverted, true);
    }
    boolean joined = s.tag(group - 1) == Tag.CONJUNCTION && verb.speaks();
    Phrase subject = joined ? Subjects.ofTellingVerb(s, group - 1) : Subjects.before(s, group);
    return new Cue(Cue.Kind.FINITE, group, at, verb, false, subject, false);
  }

  // quoted | her | as saying: no possessive
  private @Nullable Phrase relayed(int at) {
    return s.is(at, "her") && s.is(at + 1, "as")
        ? Phrase.of(at, at)
        : NounPhrases.startingAt(s, at);
  }

  // "...," | said Smith; ..., said Smith; Said Smith: ...
  private boolean mayInvert(int group, ReportingVerb verb) {
    Tag before = s.tag(group - 1);
    boolean quoted =
        before == Tag.QUOTED
            || ((before == Tag.COMMA || before == Tag.DASH || before == Tag.ADVERB)
                && s.tag(group - 2) == Tag.QUOTED);
    if (quoted) {
      return true;
    }
    boolean setOff = group == 0 || before == Tag.COMMA || before == Tag.DASH;
    return setOff && verb.speaks() && !LEXICON.takesAddressee(verb);
  }

  // What follows the verb is its subject and no object: said Smith. | said the president, who
  private boolean isInvertedSubject(Phrase phrase, int verb) {
    Tag first = s.tag(phrase.first());
    if (first == Tag.OBJECT_PRONOUN || first == Tag.TIME || s.is(phrase.first(), "it")) {
      return false;
    }
    boolean behindQuotation = s.tag(verb - 1) == Tag.QUOTED || s.tag(verb - 2) == Tag.QUOTED;
    return switch (s.tag(phrase.end() + 1)) {
      case COMMA, PUNCTUATION, COLON, DASH, TIME, BRACKET -> true;
      case PREPOSITION, SUBORDINATOR, CONJUNCTION, ADVERB, GERUND, RELATIVE, TO, QUOTED ->
          behindQuotation;
      case VERB, REPORTING_VERB -> behindQuotation && isReducedRelative(phrase.end() + 1);
      default -> false;
    };
  }

  // said a man | involved in the project; said one | asked to wait
  private boolean isReducedRelative(int at) {
    return switch (s.tag(at + 1)) {
      case PREPOSITION, TO, ADVERB, TIME -> true;
      default -> false;
    };
  }

  // He left, | saying; Calling it off, Smith; was quoted as saying; in saying
  private Cue participle(int at, ReportingVerb verb) {
    Phrase source = null;
    if (s.tag(at - 1) == Tag.PREPOSITION && s.is(at - 1, "as")) {
      source = quotedSpeaker(at);
    }
    if (source == null) {
      source = ownSubject(at);
    }
    if (source == null && verb.speaks() && isSetOff(at)) {
      source = lastSpeaker();
    }
    if (source == null) {
      boolean main = isSetOff(at) || opensAdverbial(at);
      source = main ? Subjects.ofMainVerb(s, at) : Subjects.ofEarlierVerb(s, at);
    }
    if (source == null) {
      source = subjectOfNextVerb(at);
    }
    if (source == null && (s.tag(at - 1) == Tag.COMMA || s.tag(at - 1).endsPhrase())) {
      source = Subjects.before(s, at);
    }
    return new Cue(Cue.Kind.PARTICIPLE, at, at, verb, false, source, false);
  }

  // ..., | noting; ..., also | noting
  private boolean isSetOff(int at) {
    return s.tag(at - 1) == Tag.COMMA
        || (s.tag(at - 1) == Tag.ADVERB && s.tag(at - 2) == Tag.COMMA);
  }

  // denied that it rained before | claiming, by | tweeting
  private boolean opensAdverbial(int at) {
    Tag before = s.tag(at - 1);
    return (before == Tag.PREPOSITION || before == Tag.SUBORDINATOR) && !s.is(at - 1, "as");
  }

  // with Smith | saying; footage of her | saying; - Smith | saying "..." and Jones | calling
  private @Nullable Phrase ownSubject(int at) {
    int last = at - 1;
    while (s.tag(last) == Tag.ADVERB) {
      last--;
    }
    Phrase subject = NounPhrases.endingAt(s, last);
    if (subject == null || s.tag(subject.last()) == Tag.TIME) {
      return null;
    }
    int opener = subject.first() - 1;
    boolean named = s.tag(subject.last()) == Tag.NAME || s.tag(subject.last()).isPronoun();
    boolean opened =
        s.is(opener, "of")
            || s.tag(opener) == Tag.DASH
            || (s.tag(opener) == Tag.CONJUNCTION && s.tag(opener - 1) == Tag.QUOTED);
    return s.is(opener, "with") || (named && opened) ? subject : null;
  }

  // He said that it rained, | noting
  private @Nullable Phrase lastSpeaker() {
    Phrase last = null;
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      boolean speaker = cue.kind() == Cue.Kind.FINITE || cue.kind() == Cue.Kind.INFINITIVE;
      Phrase source = cue.source();
      if (speaker && cue.speaks() && !cue.passive() && source != null) {
        last = last == null ? source : last;
        if (cue.inverted() || !Subjects.isSubordinate(s, source)) {
          return source;
        }
      }
    }
    return last;
  }

  // quoted Smith | as saying; Smith was quoted | as saying
  private @Nullable Phrase quotedSpeaker(int at) {
    Phrase object = NounPhrases.endingAt(s, at - 2);
    if (object != null && s.verb(object.first() - 1) != null) {
      return object;
    }
    for (int i = at - 2; i >= 0 && at - i < 12; i--) {
      if (s.verb(i) != null) {
        return Subjects.before(s, Subjects.groupStart(s, i));
      }
    }
    return null;
  }

  // Calling it a mistake, | the senator left; Speaking in Salem, Ohio, | Smith said
  private @Nullable Phrase subjectOfNextVerb(int at) {
    int end = Math.min(s.size(), at + MAX_OPENING);
    for (int i = at + 1; i < end; i++) {
      boolean set = s.tag(i) == Tag.COMMA || s.tag(i) == Tag.QUOTED;
      Phrase subject = set ? NounPhrases.startingAt(s, i + 1) : null;
      if (subject != null && isBeforeVerb(subject.end() + 1)) {
        return subject;
      }
    }
    return null;
  }

  private boolean isBeforeVerb(int at) {
    int next = at;
    while (s.tag(next) == Tag.ADVERB) {
      next++;
    }
    return Subjects.isFinite(s, next) || s.is(next, "who");
  }

  private boolean hasBe(int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (BE.contains(s.token(i).lower()) || (s.is(i, "'s") && s.tag(i) == Tag.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }
}
