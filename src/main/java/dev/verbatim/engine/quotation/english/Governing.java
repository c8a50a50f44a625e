package dev.verbatim.engine.quotation.english;

import org.jspecify.annotations.Nullable;

/** Which cue in front of a place in a sentence the place belongs to. */
final class Governing {

  private Governing() {}

  /** The last cue with a source whose clause is still open at that token. */
  static @Nullable Cue nearest(ParsedSentence sentence, int token) {
    Cue nearest = null;
    for (Cue cue : sentence.cues()) {
      if (cue.end() < token && cue.source() != null && mayGovern(sentence.tagged(), cue, token)) {
        nearest = cue;
      }
    }
    return nearest;
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
    Cue outermost = inner;
    for (Cue cue : sentence.cues().subList(0, sentence.cues().indexOf(inner))) {
      if (cue.source() != null
          && cue.speaks()
          && mayGovern(sentence.tagged(), cue, token)
          && holds(sentence.tagged(), cue, outermost)) {
        return cue;
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
        || s.is(subject - 1, "after")
        || s.is(subject - 1, "before")
        || s.is(subject - 1, "while")
        || s.is(subject - 1, "since");
  }

  // Nagging her for weeks, | Smith called it "...": behind a comma no clause is reported.
  private static boolean isSetOff(TaggedSentence s, Cue outer, int subject) {
    return s.tag(subject - 1) == Tag.COMMA && !s.is(outer.end() + 1, "that");
  }

  /** False for a passive cue, and where its relative clause ended in front of the token. */
  static boolean mayGovern(TaggedSentence s, Cue cue, int token) {
    if (cue.kind() == Cue.Kind.ACCORDING) {
      return false;
    }
    return !cue.passive() && !isClosedRelative(s, cue, token);
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
    if (s.tag(at) != Tag.RELATIVE || s.is(at, "that") || s.is(at, "what")) {
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
