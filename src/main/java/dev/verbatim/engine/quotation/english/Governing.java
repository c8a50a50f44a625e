package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Which cue in front of a place in a sentence the place belongs to. */
final class Governing {

  private Governing() {}

  /** The last cue with a source whose clause is still open at that token. */
  static @Nullable Cue nearest(ParsedSentence sentence, int token) {
    Cue nearest = null;
    for (Cue cue : sentence.cues()) {
      if (cue.end() < token
          && cue.source() != null
          && mayGovern(sentence.tagged(), cue, token)
          && !isResumed(sentence, cue, token)) {
        nearest = cue;
      }
    }
    return nearest;
  }

  // Smith posted it under a headline | that said, "..."
  private static boolean isRelativeUpTo(TaggedSentence s, Cue cue, int token) {
    Phrase source = cue.source();
    Tag before = s.tag(token - 1);
    boolean handsOver = cue.end() == token - 1 || before == Tag.COMMA || before == Tag.COLON;
    return source != null && source.relative() >= 0 && cue.speaks() && handsOver;
  }

  // He says that he tried to go, | and that it was "...": what is resumed is what he says
  private static boolean isResumed(ParsedSentence sentence, Cue cue, int token) {
    TaggedSentence s = sentence.tagged();
    if (cue.speaks() && cue.kind() != Cue.Kind.INFINITIVE) {
      return false;
    }
    for (int i = cue.end() + 2; i < token; i++) {
      if (s.is(i, "that") && s.tag(i - 1) == Tag.CONJUNCTION && s.tag(i - 2) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #cue}, but only where somebody speaks. */
  static @Nullable Cue speech(ParsedSentence sentence, int token) {
    Cue cue = cue(sentence, token);
    return cue != null && cue.speaks() ? cue : null;
  }

  /** Of cues that hold each other the outermost: Smith | said that he | felt "great". */
  static @Nullable Cue cue(ParsedSentence sentence, int token) {
    Cue inner = nearest(sentence, token);
    if (inner == null) {
      return null;
    }
    if (isRelativeUpTo(sentence.tagged(), inner, token)) {
      return inner;
    }
    Cue outermost = inner;
    for (int i = sentence.cues().indexOf(inner) - 1; i >= 0; i--) {
      Cue cue = sentence.cues().get(i);
      if (cue.source() != null
          && cue.speaks()
          && mayGovern(sentence.tagged(), cue, token)
          && holds(sentence.tagged(), cue, outermost)) {
        outermost = cue;
      }
    }
    return outermost;
  }

  private static boolean holds(TaggedSentence s, Cue outer, Cue inner) {
    Phrase subject = inner.source();
    Phrase speaker = outer.source();
    // said Smith, | who added
    boolean same = subject != null && speaker != null && subject.first() == speaker.first();
    if (subject == null || same || subject.first() <= outer.verb() || isOpening(s, outer)) {
      return false;
    }
    if (opensMainClause(s, subject.first()) || isSetOff(s, outer, subject.first())) {
      return false;
    }
    // The crew laughed, with Smith | saying
    if (inner.kind() == Cue.Kind.PARTICIPLE && s.is(subject.first() - 1, "with")) {
      return false;
    }
    for (int i = outer.end() + 1; i < inner.first(); i++) {
      if (s.is(i, ";") || s.tag(i) == Tag.QUOTED) {
        return false;
      }
    }
    return true;
  }

  // Speaking in Salem, Smith said
  private static boolean isOpening(TaggedSentence s, Cue cue) {
    return cue.kind() == Cue.Kind.PARTICIPLE
        && (cue.first() == 0 || s.tag(cue.first() - 1) == Tag.SUBORDINATOR);
  }

  // ..., but | Jones; ..., while | Jones
  private static boolean opensMainClause(TaggedSentence s, int subject) {
    Tag before = s.tag(subject - 1);
    Tag separator = s.tag(subject - 2);
    boolean separated = separator == Tag.COMMA || separator == Tag.DASH;
    return ((before == Tag.CONJUNCTION || before == Tag.SUBORDINATOR) && separated)
        || s.is(subject - 1, "as")
        || s.is(subject - 1, "after")
        || s.is(subject - 1, "before")
        || s.is(subject - 1, "while")
        || s.is(subject - 1, "since");
  }

  // Nagging her for weeks, | Smith called it "...": behind a comma no clause is reported.
  private static boolean isSetOff(TaggedSentence s, Cue outer, int subject) {
    return s.tag(subject - 1) == Tag.COMMA && !s.is(outer.end() + 1, "that");
  }

  /** False for a passive without agent, and where its relative clause ended before the token. */
  static boolean mayGovern(TaggedSentence s, Cue cue, int token) {
    if (cue.kind() == Cue.Kind.ACCORDING) {
      return false;
    }
    boolean told = !cue.passive() || cue.source() != null;
    return told && !isClosedRelative(s, cue, token);
  }

  // The plan, which some have argued is dear, | was "..."
  private static boolean isClosedRelative(TaggedSentence s, Cue cue, int token) {
    int at = cue.first() - 1;
    while (at >= 0
        && s.tag(at) != Tag.COMMA
        && s.tag(at) != Tag.QUOTED
        && s.tag(at) != Tag.RELATIVE) {
      at--;
    }
    boolean conjunction = s.is(at, "that") && (s.verb(at - 1) != null || s.tag(at - 1) != Tag.NOUN);
    if (s.tag(at) != Tag.RELATIVE || conjunction || s.is(at, "what")) {
      return false;
    }
    for (int i = cue.end() + 1; i < token - 1; i++) {
      if (s.tag(i) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }
}
