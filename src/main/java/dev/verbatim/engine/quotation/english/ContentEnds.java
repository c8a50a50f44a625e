package dev.verbatim.engine.quotation.english;

import java.util.List;

/** Tells where what a cue reports ends in a sentence. */
final class ContentEnds {

  private final TaggedSentence s;
  private final List<Cue> cues;
  private final int end;

  /**
   * @param end the last word of the sentence
   */
  ContentEnds(TaggedSentence s, List<Cue> cues, int end) {
    this.s = s;
    this.cues = cues;
    this.end = end;
  }

  /** The content goes on to the end of the sentence, or to where the reporter speaks again. */
  int of(Cue cue, int from) {
    for (int i = from + 1; i <= end; i++) {
      if (breaksAt(cue, i)) {
        return trimmed(from, i - 1);
      }
    }
    return end;
  }

  private int trimmed(int first, int last) {
    int at = last;
    while (at > first
        && (s.tag(at) == Tag.COMMA
            || s.tag(at) == Tag.CONJUNCTION
            || s.tag(at) == Tag.DASH
            || (s.tag(at) == Tag.ADVERB && s.tag(at - 1) == Tag.COMMA)
            || s.tag(at) == Tag.PUNCTUATION)) {
      at--;
    }
    return at;
  }

  private boolean breaksAt(Cue cue, int at) {
    if (s.is(at, ";")) {
      return true;
    }
    boolean opens = s.tag(at) == Tag.CONJUNCTION || s.is(at, "while") || s.is(at, "whereas");
    boolean another = opens && s.tag(at - 1) == Tag.COMMA;
    if (isExplained(at)) {
      return true;
    }
    for (Cue other : cues) {
      if (another && (tellsBehind(cue, other, at) || tellsOn(cue, other, at))) {
        return true;
      }
      if (other.first() == at && other.verb() > cue.verb() && breaks(cue, other)) {
        return true;
      }
      boolean set =
          other.source() != null && other.start() == at && other.kind() == Cue.Kind.FINITE;
      if (set
          && other.verb() > cue.verb()
          && other.speaks()
          && s.tag(at - 1) == Tag.COMMA
          && isParenthetical(other)) {
        return true;
      }
    }
    return false;
  }

  // said it rained, | while Smith, a doctor, said
  private boolean tellsBehind(Cue cue, Cue other, int at) {
    Phrase source = other.source();
    Phrase own = cue.source();
    return other.kind() == Cue.Kind.FINITE
        && other.speaks()
        && !other.passive()
        && !other.inverted()
        && source != null
        && own != null
        && source.first() == at + 1
        && source.first() != own.first();
  }

  // called the body "JCPOA," | a formal name; "...," | which: the mark hands back to the reporter
  private boolean isExplained(int at) {
    if (s.tag(at - 1) != Tag.QUOTED) {
      return false;
    }
    String quoted = s.token(at - 1).text();
    boolean comma = quoted.indexOf(',', Math.max(0, quoted.length() - 3)) > 0;
    return comma
        && switch (s.tag(at)) {
          case DETERMINER, RELATIVE, GERUND -> true;
          default -> false;
        };
  }

  // said it rained, | but in a later interview said: the same one tells on
  private boolean tellsOn(Cue cue, Cue other, int at) {
    if (other.kind() != Cue.Kind.FINITE
        || !other.speaks()
        || other.passive()
        || other.first() <= at
        || other.source() == null
        || !other.source().equals(cue.source())) {
      return false;
    }
    for (int i = at + 1; i < other.first(); i++) {
      if (Subjects.isFinite(s, i)) {
        return false;
      }
    }
    return true;
  }

  // ..., saying; ... and added; ..., according to
  private boolean breaks(Cue cue, Cue other) {
    if (other.kind() == Cue.Kind.ACCORDING) {
      return true;
    }
    Tag before = s.tag(other.first() - 1);
    boolean same = other.source() != null && other.source().equals(cue.source());
    if (other.kind() == Cue.Kind.PARTICIPLE) {
      boolean joined = before == Tag.CONJUNCTION && cue.kind() == Cue.Kind.PARTICIPLE;
      return same
          && (before == Tag.COMMA
              || joined
              || (before == Tag.ADVERB && s.tag(other.first() - 2) == Tag.COMMA));
    }
    // said it had ended and | would not begin again
    boolean later = s.tag(other.first()) == Tag.MODAL;
    return other.kind() == Cue.Kind.FINITE && before == Tag.CONJUNCTION && same && !later;
  }

  private boolean isParenthetical(Cue cue) {
    Tag after = s.tag(cue.end() + 1);
    return after == Tag.COMMA || after == Tag.PUNCTUATION;
  }
}
