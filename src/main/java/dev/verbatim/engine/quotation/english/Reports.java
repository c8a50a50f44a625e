package dev.verbatim.engine.quotation.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the cues of a sentence report. */
final class Reports {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "what", "why", "who", "where", "when", "which");

  /** Behind its first word a clause has at least as many. */
  private static final int LEAST_CLAUSE = 3;

  private final TaggedSentence s;
  private final List<Cue> cues;
  private final int end;
  private final ContentEnds ends;

  private Reports(ParsedSentence sentence) {
    this.s = sentence.tagged();
    this.cues = sentence.cues();
    this.end = lastWord();
    this.ends = new ContentEnds(s, cues, end);
  }

  /** In the order of their cues; contents may hold each other. */
  static List<Report> of(ParsedSentence sentence) {
    Reports reports = new Reports(sentence);
    List<Report> found = new ArrayList<>();
    for (Cue cue : reports.cues) {
      Report report = reports.of(cue);
      if (report != null && report.first() <= report.last()) {
        found.add(report);
      }
    }
    return found;
  }

  private int lastWord() {
    int last = s.size() - 1;
    while (last > 0 && s.tag(last) == Tag.PUNCTUATION) {
      last--;
    }
    return last;
  }

  private @Nullable Report of(Cue cue) {
    if (cue.kind() == Cue.Kind.ACCORDING) {
      return according(cue);
    }
    if (isSilent(cue) || isAsked(cue)) {
      return null;
    }
    Report behind = cue.inverted() && !cue.passive() ? null : behind(cue);
    return behind != null ? behind : fronted(cue);
  }

  // Marsh, | asked whether it rained, said
  private boolean isAsked(Cue cue) {
    ReportingVerb verb = cue.reporting();
    Phrase asked = cue.source();
    boolean participle =
        verb != null
            && verb.lemma().equals("ask")
            && verb.form() == ReportingVerb.Form.PAST
            && cue.first() == cue.verb()
            && s.tag(cue.verb() - 1) == Tag.COMMA
            && asked != null;
    return participle
        && cues.stream()
            .anyMatch(
                other ->
                    other.first() > cue.verb()
                        && other.kind() == Cue.Kind.FINITE
                        && s.tag(other.first() - 1) == Tag.COMMA
                        && other.source() != null
                        && other.source().equals(asked));
  }

  // did not reply to calls
  private boolean isSilent(Cue cue) {
    ReportingVerb verb = cue.reporting();
    if (verb == null || !LEXICON.answers(verb)) {
      return false;
    }
    for (int i = cue.first(); i < cue.verb(); i++) {
      if (s.tag(i) == Tag.NEGATION || s.token(i).lower().endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  // According to Smith, | it rained. It rained, | according to Smith.
  private @Nullable Report according(Cue cue) {
    if (cue.source() == null) {
      return null;
    }
    if (cue.first() <= 1) {
      int comma = nextComma(cue.end() + 1);
      return comma < 0 ? null : new Report(cue, Report.Kind.ACCORDING, comma + 1, end);
    }
    int last = s.tag(cue.first() - 1) == Tag.COMMA ? cue.first() - 2 : cue.first() - 1;
    return new Report(cue, Report.Kind.ACCORDING, 0, last);
  }

  private int nextComma(int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.tag(i) == Tag.COMMA) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Report behind(Cue cue) {
    int told = skipAddressee(cue);
    int at = skipAdverbials(told);
    if (at > end) {
      return null;
    }
    // charged in a fire | that destroyed
    boolean relative = at > told && Subjects.isFinite(s, at + 1);
    int that = s.is(at, "that") ? (relative ? -1 : at) : ContentStarts.that(s, cue, told, end);
    if (that > 0) {
      return new Report(cue, Report.Kind.THAT_CLAUSE, that, ends.of(cue, that));
    }
    if (s.tag(at) == Tag.COLON || s.tag(at) == Tag.COMMA) {
      return afterComma(cue, at);
    }
    if (s.is(at, "that")) {
      return null;
    }
    if (QUESTION_WORDS.contains(s.token(at).lower())) {
      return new Report(cue, Report.Kind.QUESTION, at, ends.of(cue, at));
    }
    if (s.tag(at) == Tag.TO) {
      ReportingVerb verb = cue.reporting();
      boolean silent =
          verb != null
              && (LEXICON.answers(verb) || (at < end && LEXICON.refuses(verb, s.token(at + 1))));
      return silent ? null : new Report(cue, Report.Kind.INFINITIVE, at, ends.of(cue, at));
    }
    if (s.tag(at) == Tag.PREPOSITION) {
      if (s.tag(at + 1) == Tag.TIME) {
        return null;
      }
      int called = ContentStarts.calledUpon(s, cue, at);
      if (called > 0) {
        return new Report(cue, Report.Kind.INFINITIVE, called, ends.of(cue, called));
      }
      return new Report(cue, Report.Kind.PREPOSITION, at + 1, ends.of(cue, at + 1));
    }
    if (Clauses.openAt(s, at) || hasRoomForClause(cue, at)) {
      return new Report(cue, Report.Kind.CLAUSE, at, ends.of(cue, at));
    }
    Phrase saying = NounPhrases.startingAt(s, at);
    if (saying != null && LEXICON.isSayingNoun(s.token(saying.last()))) {
      int next = saying.last() + 1;
      if (s.is(next, "that")) {
        return new Report(cue, Report.Kind.THAT_CLAUSE, next, ends.of(cue, next));
      }
    }
    Tag tag = s.tag(at);
    boolean phrase =
        tag == Tag.NAME
            || tag == Tag.NOUN
            || tag == Tag.DETERMINER
            || tag == Tag.POSSESSIVE
            || tag == Tag.OBJECT_PRONOUN
            || tag == Tag.NUMBER
            || tag == Tag.QUOTED
            || tag == Tag.GERUND
            || tag == Tag.PRONOUN;
    return phrase ? new Report(cue, Report.Kind.OBJECT, at, ends.of(cue, at)) : null;
  }

  // says | prices rise: its verb may be one that nobody knows
  private boolean hasRoomForClause(Cue cue, int at) {
    ReportingVerb verb = cue.reporting();
    boolean opens = opensPhrase(at) || s.tag(at) == Tag.NOUN || s.tag(at) == Tag.NUMBER;
    return verb != null && opens && LEXICON.takesClause(verb) && end - at >= LEAST_CLAUSE;
  }

  // He said, however, that; said, | "..."
  private @Nullable Report afterComma(Cue cue, int comma) {
    if (s.tag(comma + 1) == Tag.QUOTED) {
      return null;
    }
    int closing = nextComma(comma + 1);
    if (s.tag(comma) == Tag.COMMA
        && closing > 0
        && closing - comma < 6
        && s.is(closing + 1, "that")) {
      return new Report(cue, Report.Kind.THAT_CLAUSE, closing + 1, ends.of(cue, closing + 1));
    }
    return null;
  }

  // told | reporters in Salem | that
  private int skipAddressee(Cue cue) {
    int at = cue.inverted() ? cue.end() + 1 : cue.verb() + 1;
    ReportingVerb verb = cue.reporting();
    if (verb == null) {
      return at;
    }
    if (s.is(at, "it") && s.is(at + 1, "clear")) {
      return at + 2;
    }
    boolean to = s.tag(at) == Tag.TO && opensPhrase(at + 1);
    if ((!LEXICON.takesAddressee(verb) && !to) || cue.passive()) {
      return at;
    }
    // asked | her | to
    if (s.is(at, "her") && (s.tag(at + 1) == Tag.TO || s.is(at + 1, "that"))) {
      return at + 1;
    }
    Phrase addressee = NounPhrases.startingAt(s, to ? at + 1 : at);
    return addressee == null ? at : addressee.end() + 1;
  }

  // wrote | to the council; not: promised | to come
  private boolean opensPhrase(int at) {
    return switch (s.tag(at)) {
      case DETERMINER, POSSESSIVE, NAME, OBJECT_PRONOUN -> true;
      default -> false;
    };
  }

  // said | Tuesday | in a statement | that
  private int skipAdverbials(int from) {
    int at = from;
    while (at <= end) {
      boolean exists = s.is(at, "there") && Subjects.isFinite(s, at + 1);
      if (s.tag(at) == Tag.TIME || (s.tag(at) == Tag.ADVERB && !exists)) {
        at++;
        continue;
      }
      int next = s.tag(at) == Tag.PREPOSITION ? afterPrepositional(at) : at;
      if (next == at
          || next > end
          || !(s.is(next, "that")
              || s.tag(next) == Tag.TIME
              || (s.tag(next) == Tag.ADVERB && s.is(next + 1, "that"))
              || Clauses.openAt(s, next)
              || s.tag(next) == Tag.PREPOSITION && s.tag(at + 1) == Tag.TIME)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  // in a letter |; in a note to clients | that
  private int afterPrepositional(int at) {
    if (s.tag(at + 1) == Tag.TIME) {
      return at + 2;
    }
    Phrase phrase = NounPhrases.startingAt(s, at + 1);
    if (phrase == null) {
      return at;
    }
    int behind = phrase.end() + 1;
    Phrase reader = s.tag(behind) == Tag.TO ? NounPhrases.startingAt(s, behind + 1) : null;
    return reader != null && s.is(reader.end() + 1, "that") ? reader.end() + 1 : behind;
  }

  // It rained, | he said.
  private @Nullable Report fronted(Cue cue) {
    if (cue.kind() != Cue.Kind.FINITE || cue.source() == null || cue.passive() || cue.start() < 3) {
      return null;
    }
    if (s.tag(cue.start() - 1) != Tag.COMMA || s.tag(cue.start() - 2) == Tag.QUOTED) {
      return null;
    }
    int behind = skipAddressee(cue);
    boolean introduces =
        s.tag(behind) == Tag.QUOTED
            || ((s.tag(behind) == Tag.COMMA || s.tag(behind) == Tag.COLON)
                && s.tag(behind + 1) == Tag.QUOTED);
    return introduces || !Clauses.isStatement(s, cue.start() - 2)
        ? null
        : new Report(cue, Report.Kind.FRONTED, 0, cue.start() - 2);
  }
}
